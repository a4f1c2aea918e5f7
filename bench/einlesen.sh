#!/bin/sh
# Seconds to read in 100,000 Teilnahmen from a CSV and from a workbook: the dry run with its preview, and taken over.
# Meanwhile a server runs on the same data, as in a house; its slowest answer is printed too. Prints, asserts nothing.
# Usage: bench/einlesen.sh [number of rows, default 100000]
set -eu
hier=$(cd "$(dirname "$0")/.." && pwd)
. "$hier/bin/werkzeug.sh"
. "$hier/bench/messen.sh"
port=${PORT:-8098}
zeilen=${1:-100000}
ordner=$(mktemp -d)
daten=$ordner/daten
server=
befehl=
aufraeumen() {
    [ -z "$befehl" ] || kill "$befehl" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$ordner"
}
trap aufraeumen EXIT
trap 'exit 130' INT TERM
java_finden
"$hier/run" --bauen
port_frei "$port"

# liste STAMM  a line each: four Förderungen of every person, one a quarter, every second one with its exit
liste() {
    LC_ALL=C awk -v zeilen="$zeilen" -v stamm="$1" 'BEGIN {
        split("01 04 07 10", monat, " "); split("w m w m d", geschlecht, " ")
        print "Kundennummer;Geburtsjahr;Geschlecht;Instrument;zugewiesen am;Eintritt;Austritt;Austrittsgrund"
        for (n = 0; n < zeilen; n++) {
            p = int(n / 4); q = n % 4 + 1; tag = 4 + p % 20
            printf "%s%06d;%d;%s;Einstiegsgeld;01.%s.2021;%02d.%s.2021;", stamm, p, 1960 + p % 45, geschlecht[p % 5 + 1], monat[q], tag, monat[q]
            if (q % 2) printf "28.%s.2021;planmäßig\n", monat[q]; else printf ";\n"
        }
    }'
}

# mappe CSV XLSX  the same list as a workbook
mappe() {
    rm -rf "$ordner/mappe"
    mkdir -p "$ordner/mappe/_rels" "$ordner/mappe/xl/_rels" "$ordner/mappe/xl/worksheets"
    xml='<?xml version="1.0" encoding="UTF-8"?>'
    paket=http://schemas.openxmlformats.org/package/2006
    buero=http://schemas.openxmlformats.org/officeDocument/2006/relationships
    tabelle=http://schemas.openxmlformats.org/spreadsheetml/2006/main
    art=application/vnd.openxmlformats-officedocument.spreadsheetml
    printf '%s<Types xmlns="%s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="%s.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="%s.worksheet+xml"/></Types>' \
        "$xml" "$paket" "$art" "$art" > "$ordner/mappe/[Content_Types].xml"
    printf '%s<Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' \
        "$xml" "$paket" "$buero" > "$ordner/mappe/_rels/.rels"
    printf '%s<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>' \
        "$xml" "$tabelle" "$buero" > "$ordner/mappe/xl/workbook.xml"
    printf '%s<Relationships xmlns="%s/relationships"><Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' \
        "$xml" "$paket" "$buero" > "$ordner/mappe/xl/_rels/workbook.xml.rels"
    {
        printf '%s<worksheet xmlns="%s"><sheetData>' "$xml" "$tabelle"
        LC_ALL=C awk -F ';' '{
            printf "<row r=\"%d\">", NR
            for (s = 1; s <= NF; s++) {
                if ($s == "") continue
                ort = sprintf("%c%d", 64 + s, NR)
                if (NR > 1 && s == 2) printf "<c r=\"%s\"><v>%s</v></c>", ort, $s
                else printf "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>", ort, $s
            }
            print "</row>"
        }' "$1"
        printf '</sheetData></worksheet>'
    } > "$ordner/mappe/xl/worksheets/sheet1.xml"
    "$JAVA_HOME/bin/jar" --create --no-manifest --file "$2" -C "$ordner/mappe" .
}

# messen NAME ARGUMENTE…  one command from its call to its end, and the slowest answer of the server meanwhile
messen() {
    name=$1
    shift
    von=$(jetzt)
    "$hier/run" --daten "$daten" einlesen teilnahmen "$@" >"$ordner/aus" 2>"$ordner/fehler" &
    befehl=$!
    laengste=0
    while kill -0 "$befehl" 2>/dev/null; do
        antwort=$(curl -s -o /dev/null -w '%{time_total}' "http://localhost:$port/anmelden" || echo 99)
        laengste=$(LC_ALL=C awk -v a="$laengste" -v b="$antwort" 'BEGIN { print (b > a) ? b : a }')
        sleep 0.5
    done
    wait "$befehl" || { cat "$ordner/aus" "$ordner/fehler" >&2; exit 1; }
    befehl=
    zeit=$(seit "$von")
    LC_ALL=C awk -v name="$name" -v zeit="$zeit" -v laengste="$laengste" -v zeilen="$zeilen" 'BEGIN {
        printf "%-20s %6.2f s   %6.0f Zeilen je Sekunde   Zeit : Zusage = %.2f (Zusage 60 s)   längste Antwort daneben %.2f s\n",
            name, zeit, zeilen / zeit, zeit / 60, laengste
    }'
}

liste 8AA > "$ordner/a.csv"
liste 8BB > "$ordner/b.csv"
mappe "$ordner/a.csv" "$ordner/a.xlsx"
mappe "$ordner/b.csv" "$ordner/b.xlsx"
rechner
"$hier/run" --port "$port" --daten "$daten" >/dev/null 2>"$ordner/server" &
server=$!
warten "http://localhost:$port/anmelden" "$server" "$ordner/server"
messen 'CSV, nur Vorschau' "$ordner/a.csv"
messen 'CSV, übernommen' "$ordner/a.csv" --uebernehmen
messen 'CSV, noch einmal' "$ordner/a.csv"
messen 'XLSX, nur Vorschau' "$ordner/b.xlsx"
messen 'XLSX, übernommen' "$ordner/b.xlsx" --uebernehmen
messen 'XLSX, noch einmal' "$ordner/b.xlsx"
