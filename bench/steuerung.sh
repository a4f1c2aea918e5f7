#!/bin/sh
# Seconds until the cockpit has come, of a sample house with 14,000 people and five years of data: the first time after the start,
# then again. Then the histories of its Jobcenter, loaded from PostgreSQL into the memory of the engine. Prints, asserts nothing.
# Usage: bench/steuerung.sh [number of warm pages, default 30]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
port=${PORT:-8095}
adresse="http://localhost:$port"
daten=$(mktemp -d)
server=
aufraeumen() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$daten" "$daten".*
}
trap aufraeumen EXIT
java_finden
bauwerkzeug_finden
"$hier/run" --bauen
port_frei "$port"
"$hier/run" --port "$port" --daten "$daten" >"$daten.log" 2>&1 &
server=$!
warten "$adresse/anmelden" "$server" "$daten.log"
curl -sf -o "$daten.html" -c "$daten.keks" "$adresse/anmelden"
csrf=$(sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' "$daten.html" | head -n 1)
curl -sf -o /dev/null -b "$daten.keks" -c "$daten.keks" --data-urlencode "_csrf=$csrf" \
    --data-urlencode kennung=controlling --data-urlencode "passwort=${PASSWORT:-Wittekind-Werre-22}" "$adresse/anmelden"

# one page: sets zeit; the sign-in form is no cockpit
messen() {
    zeit=$(LC_ALL=C curl -sf --max-time 60 -o "$daten.html" -b "$daten.keks" -w '%{time_total}' "$adresse$1") && grep -q 'lagezeile\|<main' "$daten.html" \
        || { sagen "$1 kam nicht."; exit 1; }
}

rechner
messen /steuerung
LC_ALL=C printf 'erste Seite    %.2f s (frisch gestartet)\n' "$zeit"
for seite in /steuerung /programme/2022/zielnachhaltung /kennzahlen; do
    zeiten=
    n=-10
    while [ "$n" -lt "${1:-30}" ]; do
        n=$((n + 1))
        messen "$seite"
        [ "$n" -le 0 ] || zeiten="$zeiten $zeit"
    done
    # shellcheck disable=SC2086
    zusammenfassen "$seite" 0.1 $zeiten
done

(cd "$hier" && mvn -B -q -Dfrontend.skip test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=sh \
    "-Dexec.args=-c 'printf %s \"\$0\" >\"\$1\"' %classpath '$daten.cp'") >&2
"$JAVA_HOME/bin/java" -cp "$(cat "$daten.cp")" de.wirkungskreis.personenmonat.Ladezeit "$daten" 2>"$daten.log" || { cat "$daten.log" >&2; exit 1; }
