#!/bin/sh
# Seconds from the call of ./run to the first page, on the first and on the following starts. Prints, asserts nothing.
# Usage: bench/start.sh [number of following starts, default 5]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
port=${PORT:-8097}
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

# one start: sets zeit to the seconds until the sign-in page has come, then stops the server
messen() {
    von=$(jetzt)
    "$hier/run" --port "$port" --daten "$daten" >/dev/null 2>"$daten.log" &
    server=$!
    warten "http://localhost:$port/anmelden" "$server" "$daten.log"
    zeit=$(seit "$von")
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
}

rechner
messen
printf 'erster Start   %s s (mit leerem Datenordner und Beispieldaten)\n' "$zeit"
zeiten=
n=0
while [ "$n" -lt "${1:-5}" ]; do
    n=$((n + 1))
    messen
    zeiten="$zeiten $zeit"
done
# shellcheck disable=SC2086
zusammenfassen 'weitere Starts' 10 $zeiten
