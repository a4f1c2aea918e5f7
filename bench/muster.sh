#!/bin/sh
# Seconds to make up a Kreis and bring it into the database, whole command with the start of the application, and the same
# as a file alone. Prints, asserts nothing.
# Usage: bench/muster.sh [number of runs, default 3]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
laeufe=${1:-3}
daten=$(mktemp -d)
trap 'rm -rf "$daten"' EXIT
rechner

# the first command makes the sample; what is measured replaces it with another seed
"$hier/run" --daten "$daten/d" muster --personen 100 --monate 12 >/dev/null 2>&1
bank='' datei='' leer=''
for lauf in $(seq "$laeufe"); do
    seit=$(jetzt)
    "$hier/run" --daten "$daten/d" muster --saat "$((lauf + 1))" >/dev/null 2>&1
    bank="$bank $(seit "$seit")"
    seit=$(jetzt)
    "$hier/run" --daten "$daten/d" muster --saat "$((lauf + 1))" --panel "$daten/panel.csv" >/dev/null 2>&1
    datei="$datei $(seit "$seit")"
    seit=$(jetzt)
    "$hier/run" --daten "$daten/d" muster --saat "$((lauf + 1))" >/dev/null 2>&1
    leer="$leer $(seit "$seit")"
done
# shellcheck disable=SC2086
{
    zusammenfassen "Datenbank" 60 $bank
    zusammenfassen "Datei" 60 $datei
    zusammenfassen "ändert nichts" 60 $leer
}
wc -lc "$daten/panel.csv" | awk '{ printf "Datei          %d Zeilen, %.0f MB\n", $1, $2 / 1e6 }'
