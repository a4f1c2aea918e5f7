#!/bin/sh
# Seconds from the click to the whole PDF of the sample programme: the first of a fresh server, then the next ones.
# Prints, asserts nothing. Usage: bench/pdf.sh [repetitions of the warm download, default 5]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
port=${PORT:-8096}
ort="http://localhost:$port"
daten=$(mktemp -d)
server=
aufraeumen() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$daten" "$daten".*
}
trap aufraeumen EXIT
"$hier/run" --bauen
"$hier/run" --port "$port" --daten "$daten" >"$daten.log" 2>&1 &
server=$!
until curl -sf -o "$daten.html" -c "$daten.keks" "$ort/anmelden"; do
    kill -0 "$server" 2>/dev/null || { sagen "Der Server ist nicht gestartet:"; cat "$daten.log" >&2; exit 1; }
    sleep 0.1
done
csrf=$(sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' "$daten.html" | head -n 1)
curl -sf -o /dev/null -b "$daten.keks" -c "$daten.keks" --data-urlencode "_csrf=$csrf" \
    --data-urlencode kennung=controlling --data-urlencode "passwort=${PASSWORT:-Wittekind-Werre-22}" "$ort/anmelden"

messen() {
    curl -sf -o "$daten.pdf" -b "$daten.keks" -w '%{time_total}' "$ort/programme/2022/dokument/programm.pdf"
    [ "$(head -c 5 "$daten.pdf")" = "%PDF-" ] || { sagen "Das ist kein PDF."; exit 1; }
}

java_finden
printf 'JDK %s, %s Prozessoren\n' "$jdk" "$(nproc)"
printf 'erstes PDF   %.1f s\n' "$(LC_ALL=C messen)"
n=0
while [ "$n" -lt "${1:-5}" ]; do
    n=$((n + 1))
    printf 'weiteres     %.1f s\n' "$(LC_ALL=C messen)"
done
