# What ./run and ./test share: finding or installing the tools, building, starting. POSIX sh; needs $hier.

# umlauts in arguments and file names, whatever the terminal is set to
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8|*utf8|*UTF8|*utf-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

sagen() {
    printf '%s\n' "$*" >&2
}

# Installs Debian packages where this account may, else says which command would.
installieren() {
    paketliste=$*
    if command -v apt-get >/dev/null 2>&1; then
        if [ "$(id -u)" = 0 ]; then
            als=
        elif sudo -n true 2>/dev/null; then
            als='sudo -n'
        else
            als=nein
        fi
        if [ "$als" != nein ]; then
            sagen "Installiere: $paketliste"
            # shellcheck disable=SC2086
            if { DEBIAN_FRONTEND=noninteractive $als apt-get install -y --no-install-recommends $paketliste \
                    || { $als apt-get update && DEBIAN_FRONTEND=noninteractive $als apt-get install -y --no-install-recommends $paketliste; }
                } >&2; then
                return 0
            fi
            sagen "Die Installation ist fehlgeschlagen."
        fi
    fi
    sagen "Es fehlt etwas auf diesem Rechner. Bitte installieren:"
    sagen "    sudo apt-get install -y --no-install-recommends $paketliste"
    exit 2
}

java_stand() {
    "$1/bin/java" -version 2>&1 | sed -n 's/^.* version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
}

# The newest JDK (not a mere runtime) of at least 17: sets JAVA_HOME and jdk.
java_suchen() {
    jdk=0
    gefunden=
    pfad_java=$(command -v javac 2>/dev/null || true)
    if [ -n "$pfad_java" ]; then
        pfad_java=$(dirname "$(dirname "$(readlink -f "$pfad_java")")")
    fi
    for ort in "${JAVA_HOME:-}" "$pfad_java" /usr/lib/jvm/*; do
        if [ -n "$ort" ] && [ -x "$ort/bin/javac" ] && [ -x "$ort/bin/java" ]; then
            stand=$(java_stand "$ort")
            if [ -n "$stand" ] && [ "$stand" -gt "$jdk" ]; then
                jdk=$stand
                gefunden=$ort
            fi
        fi
    done
    [ "$jdk" -ge 17 ]
}

java_finden() {
    if ! java_suchen; then
        installieren openjdk-17-jdk-headless
        java_suchen || { sagen "Nach der Installation ist immer noch kein JDK ab Version 17 zu finden."; exit 2; }
    fi
    export JAVA_HOME="$gefunden"
}

# version_genuegt 3.8.7 3 8
version_genuegt() {
    gross=${1%%.*}
    rest=${1#*.}
    klein=${rest%%.*}
    case $gross$klein in ''|*[!0-9]*) return 1 ;; esac
    [ "$gross" -gt "$2" ] || { [ "$gross" -eq "$2" ] && [ "$klein" -ge "$3" ]; }
}

maven_genuegt() {
    command -v mvn >/dev/null 2>&1 \
        && version_genuegt "$(mvn -version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')" 3 8
}

node_genuegt() {
    command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 \
        && version_genuegt "$(node --version 2>/dev/null | sed 's/^v//')" 18 0
}

bauwerkzeug_finden() {
    java_finden
    fehlend=
    maven_genuegt || fehlend="$fehlend maven"
    node_genuegt || fehlend="$fehlend nodejs npm"
    if [ -n "$fehlend" ]; then
        # shellcheck disable=SC2086
        installieren $fehlend
        maven_genuegt || { sagen "Nötig ist Maven ab Version 3.8."; exit 2; }
        node_genuegt || { sagen "Nötig sind Node ab Version 18 und npm."; exit 2; }
    fi
}

# What the program is made of, as one hash; the JDK belongs to it because of the start cache.
fingerabdruck() {
    (
        cd "$hier"
        printf '%s\n' "$gefunden"
        find pom.xml src/main frontend -type f \
            ! -path '*/node_modules/*' ! -path 'frontend/dist/*' \
            -exec cksum {} + 2>/dev/null | LC_ALL=C sort
    ) | cksum
}

bauen() {
    programm="$hier/target/programm"
    soll=$(fingerabdruck)
    if [ -f "$programm/stand" ] && [ "$(cat "$programm/stand")" = "$soll" ]; then
        return 0
    fi
    bauwerkzeug_finden
    sagen "Baue Wirkungskreis (beim ersten Mal einige Minuten) …"
    mkdir -p "$hier/target"
    (
        # two calls at once: the second waits, and finds the work done
        if command -v flock >/dev/null 2>&1; then
            flock 9
        fi
        if [ -f "$programm/stand" ] && [ "$(cat "$programm/stand")" = "$soll" ]; then
            exit 0
        fi
        cd "$hier"
        # what the tools remark on each other is nobody's concern unless the build fails; then all of it is
        if ! mvn -B -q -DskipTests package >"$hier/target/bauen.log" 2>&1; then
            cat "$hier/target/bauen.log" >&2
            sagen "Der Bau ist fehlgeschlagen; die Meldungen stehen darüber."
            exit 1
        fi
        auspacken
        printf '%s' "$soll" > "$programm/stand"
    ) 9>"$hier/target/bauen.sperre" || exit 1
}

# Unpacked and with a cache of loaded classes the program starts in a third of the time.
auspacken() {
    rm -rf "$programm.neu"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/wirkungskreis.jar extract --destination "$programm.neu" >&2
    rm -rf "$programm"
    mv "$programm.neu" "$programm"
    probe=$(mktemp -d)
    cache="$programm/start.cache"
    if [ "$jdk" -ge 25 ]; then
        aufnehmen="-XX:AOTCacheOutput=$cache"
    else
        aufnehmen="-XX:ArchiveClassesAtExit=$cache"
    fi
    # a run of its own on throw-away data: it starts, loads what a start loads, and ends
    "$JAVA_HOME/bin/java" "$aufnehmen" -Xlog:disable -Xlog:all=off -jar "$programm/wirkungskreis.jar" \
        "--wirkungskreis.daten=$probe" --wirkungskreis.probestart=true --wirkungskreis.beispiel=true \
        --wirkungskreis.heute=2022-10-15 --server.port=0 >/dev/null 2>"$hier/target/probestart.log" || {
            sagen "Hinweis: Der Startbeschleuniger ließ sich nicht anlegen (target/probestart.log); es geht auch ohne."
            rm -f "$cache"
        }
    rm -rf "$probe"
}

starten() {
    if [ -f "$programm/start.cache" ]; then
        if [ "$jdk" -ge 25 ]; then
            set -- "-XX:AOTCache=$programm/start.cache" -XX:AOTMode=auto -jar "$programm/wirkungskreis.jar" "$@"
        else
            set -- "-XX:SharedArchiveFile=$programm/start.cache" -Xshare:auto -jar "$programm/wirkungskreis.jar" "$@"
        fi
    else
        set -- -jar "$programm/wirkungskreis.jar" "$@"
    fi
    exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 "$@"
}
