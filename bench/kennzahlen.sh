#!/bin/sh
# The indicators of one Jobcenter twice: by the command, whole call with the start of the JVM, and by the specification in SQL on
# PostgreSQL; inside, reading and computing of both beside each other. Ends with an error when the two do not give the same rows.
# Usage: bench/kennzahlen.sh [people in the whole time, default 30000] [months, default 60] [runs, default 3]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
personen=${1:-30000}
monate=${2:-60}
laeufe=${3:-3}
ordner=$(mktemp -d)
trap 'rm -rf "$ordner"' EXIT
trap 'exit 130' INT TERM
java_finden
bauwerkzeug_finden
"$hier/run" --bauen
rechner

"$hier/run" --daten "$ordner/daten" muster --personen "$personen" --monate "$monate" --panel "$ordner/panel.csv" >/dev/null 2>&1
befehl=''
for lauf in $(seq "$laeufe"); do
    von=$(jetzt)
    "$hier/run" kennzahlen --panel "$ordner/panel.csv" --nach "$ordner/kennzahlen.csv" 2>"$ordner/meldung" || { cat "$ordner/meldung" >&2; exit 1; }
    befehl="$befehl $(seit "$von")"
done
zeilen=$(wc -l <"$ordner/panel.csv")
# shellcheck disable=SC2086
printf '%s\n' $befehl | LC_ALL=C sort -n | LC_ALL=C awk -v zeilen="$zeilen" '
    { zeit[NR] = $1 }
    END { m = zeit[int((NR + 1) / 2)]; printf "%-14s %.2f s mit Start der JVM, %.0f Zeilen je Sekunde (%d Läufe, Median)\n", "Befehl", m, zeilen / m, NR }'

(cd "$hier" && mvn -B -q -Dfrontend.skip test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=sh \
    "-Dexec.args=-c 'printf %s \"\$0\" >\"\$1\"' %classpath '$ordner/klassenpfad'") >&2
"$JAVA_HOME/bin/java" -cp "$(cat "$ordner/klassenpfad")" de.wirkungskreis.personenmonat.Sqlvergleich \
    "$ordner/panel.csv" "$ordner/kennzahlen.csv" "$laeufe" 2>"$ordner/protokoll" || { cat "$ordner/protokoll" >&2; exit 1; }
