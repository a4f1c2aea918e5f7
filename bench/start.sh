#!/bin/sh
# Seconds from the call of ./run to the first page, on the first and on the second start. Prints, asserts nothing.
# Usage: bench/start.sh [repetitions of the second start, default 3]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
port=${PORT:-8097}
daten=$(mktemp -d)
trap 'rm -rf "$daten"' EXIT
"$hier/run" --bauen

jetzt() { date +%s%N; }

# one start: prints the seconds until the sign-in page answers, then stops the server
messen() {
    von=$(jetzt)
    "$hier/run" --port "$port" --daten "$daten" >/dev/null 2>"$daten.log" &
    server=$!
    until curl -sf -o /dev/null "http://localhost:$port/anmelden"; do
        kill -0 "$server" 2>/dev/null || { sagen "Der Server ist nicht gestartet:"; cat "$daten.log" >&2; exit 1; }
        sleep 0.05
    done
    bis=$(jetzt)
    kill "$server"
    wait "$server" 2>/dev/null || true
    rm -f "$daten.log"
    awk -v ns=$((bis - von)) 'BEGIN { printf "%.1f", ns / 1e9 }'
}

java_finden
printf 'JDK %s, %s Prozessoren\n' "$jdk" "$(nproc)"
printf 'erster Start  %s s\n' "$(messen)"
n=0
while [ "$n" -lt "${1:-3}" ]; do
    n=$((n + 1))
    printf 'weiterer      %s s\n' "$(messen)"
done
