#!/bin/sh
# The engine of the indicators by itself (JMH): one Jobcenter with all groups, the whole country, a further month, a correction,
# and reading a CSV. Prints each beside what is promised on two cores; asserts nothing. About three minutes.
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
ordner=$(mktemp -d)
trap 'rm -rf "$ordner"' EXIT
trap 'exit 130' INT TERM
bauwerkzeug_finden
klassenpfad=$ordner/klassenpfad
(cd "$hier" && mvn -B -q -Dfrontend.skip test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=sh \
    "-Dexec.args=-c 'printf %s \"\$0\" >\"\$1\"' %classpath '$klassenpfad'") >&2
java=java
[ -z "${JAVA_HOME:-}" ] || java="$JAVA_HOME/bin/java"
rechner
"$java" -cp "$(cat "$klassenpfad")" org.openjdk.jmh.Main '(Auszaehlung|Panelleser)Bench' -rf csv -rff "$ordner/ergebnis.csv" >&2
LC_ALL=C awk -F, '
    BEGIN {
        zusage["einJobcenterAlleGruppen"] = 20; zusage["bundZaehlen"] = 1000; zusage["bundMitAllenKennzahlen"] = 1000
        zusage["bundEinWeitererMonat"] = 150; zusage["bundDreiMonateBerichtigt"] = 400; zusage["zeilen"] = 1000000
    }
    NR > 1 {
        gsub(/"/, "")
        n = split($1, teile, "."); was = teile[n]
        if (was == "zeilen") printf "%-26s %9.0f Zeilen/s  gemessen : Zusage = %.2f (mindestens %d)\n", was, $5, $5 / zusage[was], zusage[was]
        else printf "%-26s %9.1f ms        gemessen : Zusage = %.2f (höchstens %d ms)\n", was, $5, $5 / zusage[was], zusage[was]
    }' "$ordner/ergebnis.csv"
