# What the benches share. POSIX sh, sourced after bin/werkzeug.sh.

jetzt() { date +%s%N; }

# seconds since a moment in nanoseconds
seit() { awk -v ns=$(($(jetzt) - $1)) 'BEGIN { printf "%.2f", ns / 1e9 }'; }

# Waits until an address answers; ends when the server has ended or nothing answers for two minutes.
# warten ADRESSE SERVER PROTOKOLL [further arguments of curl]
warten() {
    wohin=$1 wer=$2 worin=$3
    shift 3
    frist=$(($(date +%s) + 120))
    until curl -sf -o /dev/null "$@" "$wohin"; do
        if ! kill -0 "$wer" 2>/dev/null || [ "$(date +%s)" -gt "$frist" ]; then
            sagen "Der Server antwortet nicht:"
            cat "$worin" >&2
            exit 1
        fi
        sleep 0.05
    done
}

# Somebody else's server would be measured instead.
port_frei() {
    if curl -s -o /dev/null "http://localhost:$1/"; then
        sagen "Auf Port $1 läuft schon etwas; PORT=… wählt einen anderen."
        exit 1
    fi
}

# zusammenfassen NAME ZUSAGE ZEITEN…  prints least, median and most, and the median as a share of what is promised
zusammenfassen() {
    name=$1 zusage=$2
    shift 2
    printf '%s\n' "$@" | LC_ALL=C sort -n | LC_ALL=C awk -v name="$name" -v zusage="$zusage" '
        { zeit[NR] = $1 }
        END {
            mitte = NR % 2 ? zeit[(NR + 1) / 2] : (zeit[NR / 2] + zeit[NR / 2 + 1]) / 2
            printf "%-14s min %.2f s   Median %.2f s   max %.2f s   (%d Läufe)   Median : Zusage = %.2f (Zusage %s s)\n",
                name, zeit[1], mitte, zeit[NR], NR, mitte / zusage, zusage
        }'
}

rechner() {
    java_finden
    printf 'JDK %s, %s Prozessoren, Last %s, %s\n' "$jdk" "$(nproc)" "$(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null || echo '?')" \
        "$([ -f "$hier/target/programm/start.cache" ] && echo 'mit Startbeschleuniger' || echo 'ohne Startbeschleuniger')"
}
