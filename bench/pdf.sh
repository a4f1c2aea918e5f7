#!/bin/sh
# Seconds from the click to the whole document of the sample programme: the first of a fresh server, then the next ones,
# in every format. Prints, asserts nothing.
# Usage: bench/pdf.sh [number of warm downloads of each format, default 9]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
port=${PORT:-8096}
adresse="http://localhost:$port"
daten=$(mktemp -d)
server=
aufraeumen() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$daten" "$daten".*
}
trap aufraeumen EXIT
"$hier/run" --bauen
port_frei "$port"
"$hier/run" --port "$port" --daten "$daten" >"$daten.log" 2>&1 &
server=$!
warten "$adresse/anmelden" "$server" "$daten.log"
curl -sf -o "$daten.html" -c "$daten.keks" "$adresse/anmelden"
csrf=$(sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' "$daten.html" | head -n 1)
curl -sf -o /dev/null -b "$daten.keks" -c "$daten.keks" --data-urlencode "_csrf=$csrf" \
    --data-urlencode kennung=controlling --data-urlencode "passwort=${PASSWORT:-Wittekind-Werre-22}" "$adresse/anmelden"

# one download: sets zeit; a page with an error or the sign-in form is no document
messen() {
    zeit=$(LC_ALL=C curl -sf --max-time 120 -o "$daten.datei" -b "$daten.keks" -w '%{time_total}' "$adresse/programme/2022/dokument/programm.$1") \
        || { sagen "Kein Dokument im Format $1."; exit 1; }
    case $1 in
        pdf) beginn='%PDF-' ;;
        pptx|docx|xlsx) beginn='PK' ;;
        *) beginn='' ;;
    esac
    case $(head -c 5 "$daten.datei" | tr -d '\0') in
        "$beginn"*) ;;
        *) sagen "Das ist kein Dokument im Format $1."; exit 1 ;;
    esac
}

rechner
messen pdf
LC_ALL=C printf 'erstes PDF     %.2f s (frisch gestartet)\n' "$zeit"
for format in pdf pptx docx xlsx html md; do
    # twice to warm up
    messen "$format"
    messen "$format"
    zeiten=
    n=0
    while [ "$n" -lt "${1:-9}" ]; do
        n=$((n + 1))
        messen "$format"
        zeiten="$zeiten $zeit"
    done
    # shellcheck disable=SC2086
    zusammenfassen "$(printf '%s' "$format" | tr '[:lower:]' '[:upper:]')" 2 $zeiten
done
