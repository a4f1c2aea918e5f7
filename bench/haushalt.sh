#!/bin/sh
# Commitments of a million cases over sixty months: in memory by difference arrays (JMH), and as one plain question in SQL on
# PostgreSQL. Prints each beside what is promised on two cores; asserts nothing. About two minutes.
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
ordner=$(mktemp -d)
trap 'rm -rf "$ordner"' EXIT
trap 'exit 130' INT TERM
java_finden
bauwerkzeug_finden
rechner
(cd "$hier" && mvn -B -q -Dfrontend.skip test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=sh \
    "-Dexec.args=-c 'printf %s \"\$0\" >\"\$1\"' %classpath '$ordner/klassenpfad'") >&2
"$JAVA_HOME/bin/java" -cp "$(cat "$ordner/klassenpfad")" org.openjdk.jmh.Main 'BindungsstromBench' -rf csv -rff "$ordner/ergebnis.csv" >&2
LC_ALL=C awk -F, 'NR > 1 { gsub(/"/, ""); printf "%-26s %9.1f ms        gemessen : Zusage = %.2f (höchstens 50 ms)\n", "1.000.000 Fälle, Speicher", $5, $5 / 50 }' "$ordner/ergebnis.csv"
"$JAVA_HOME/bin/java" -cp "$(cat "$ordner/klassenpfad")" de.wirkungskreis.bewirtschaftung.Bindungsvergleich 2>"$ordner/protokoll" || { cat "$ordner/protokoll" >&2; exit 1; }
