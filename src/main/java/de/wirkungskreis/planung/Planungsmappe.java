package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Mappenzahl;
import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.Seitenkontext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The plan as a workbook to edit and to read in again. Row 1 and column A are hidden and hold the keys; only the values
 * of lines are unlocked. Sums, derived lines and differences are formulas, so the workbook computes as the page does;
 * their keys begin with {@link #BERECHNET}.
 */
@OhneFreigabe("Planned numbers, no counts of people; a withheld one would come back as an empty cell and be deleted.")
final class Planungsmappe {

    static final String BLATT = "Planung";
    static final String KENNUNG = "wirkungskreis-planung/1";
    static final int ERSTE_SPALTE = 3;
    static final String BERECHNET = "=";

    private final Planung plan;
    private final Plansaetze saetze;
    private final XSSFWorkbook mappe = new XSSFWorkbook();
    private final XSSFSheet blatt = mappe.createSheet(BLATT);
    private final Map<String, CellStyle> stile = new HashMap<>();
    private final Map<String, Integer> zeilennummern = new HashMap<>();

    private Planungsmappe(Planung plan, Plansaetze saetze) {
        this.plan = plan;
        this.saetze = saetze;
    }

    static byte[] schreiben(Planung plan, Plansaetze saetze, Seitenkontext seite) {
        var schreiber = new Planungsmappe(plan, saetze);
        try (var mappe = schreiber.mappe) {
            schreiber.fuellen(seite);
            var ziel = new ByteArrayOutputStream();
            mappe.write(ziel);
            return ziel.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fuellen(Seitenkontext seite) {
        kopf(seite);
        int z = 2;
        int vorab = 2;
        for (var gruppe : plan.gruppen()) {
            vorab++;
            for (var zeile : gruppe.zeilen()) {
                for (var einheit : plan.einheiten(zeile)) {
                    zeilennummern.put(zeile.schluessel() + "/" + einheit, vorab++);
                }
            }
            vorab += gruppe.summeAusweisen() && gruppe.einheit().summierbar() ? 1 : 0;
        }
        for (var gruppe : plan.gruppen()) {
            text(blatt.createRow(z++), 1, gruppe.name(), stil("@", false, true, true));
            for (var zeile : gruppe.zeilen()) {
                for (var einheit : plan.einheiten(zeile)) {
                    zeile(blatt.createRow(z++), zeile, einheit);
                }
            }
            if (gruppe.summeAusweisen() && gruppe.einheit().summierbar()) {
                summe(blatt.createRow(z++), gruppe);
            }
        }
        mappe.getCreationHelper().createFormulaEvaluator().evaluateAll();
        blatt.setColumnHidden(0, true);
        blatt.setColumnWidth(1, 60 * 256);
        blatt.setColumnWidth(2, 18 * 256);
        for (int s = 0; s < plan.spalten().size() + verglichen().size(); s++) {
            blatt.setColumnWidth(ERSTE_SPALTE + s, 16 * 256);
        }
        blatt.createFreezePane(ERSTE_SPALTE, 2);
        blatt.enableLocking();
        hinweise(seite);
    }

    private void kopf(Seitenkontext seite) {
        var schluessel = blatt.createRow(0);
        text(schluessel, 0, KENNUNG + "/" + seite.jahr(), stil("@", false, false, false));
        schluessel.setZeroHeight(true);
        var kopf = blatt.createRow(1);
        var fett = stil("@", false, true, false);
        text(kopf, 1, "Instrument", fett);
        text(kopf, 2, "Einheit", fett);
        for (int s = 0; s < plan.spalten().size(); s++) {
            text(schluessel, ERSTE_SPALTE + s, plan.spalten().get(s).jahr().toString(), stil("@", false, false, false));
            text(kopf, ERSTE_SPALTE + s, plan.spalten().get(s).bezeichnung(), fett);
        }
        var verglichen = verglichen();
        for (int s = 0; s < verglichen.size(); s++) {
            text(schluessel, ersteDifferenz() + s, BERECHNET + verglichen.get(s).jahr(), stil("@", false, false, false));
            text(kopf, ersteDifferenz() + s, saetze.text("mappe.veraenderung", verglichen.get(s).bezeichnung()), fett);
        }
    }

    /** The columns that have a difference; none where there is nothing to compare with. */
    private List<Planspalte> verglichen() {
        return plan.vergleichsspalte().isEmpty() ? List.of() : plan.planspalten();
    }

    private int ersteDifferenz() {
        return ERSTE_SPALTE + plan.spalten().size();
    }

    /** Empty where one of the two is, as on the page; so it also computes what is filled in later. */
    private void differenzen(Row reihe, Einheit einheit, boolean fett) {
        plan.vergleichsspalte().map(plan.spalten()::indexOf).ifPresent(gegen -> {
            var verglichen = verglichen();
            for (int s = 0; s < verglichen.size(); s++) {
                String jahr = bezug(reihe, plan.spalten().indexOf(verglichen.get(s)));
                var zelle = reihe.createCell(ersteDifferenz() + s);
                zelle.setCellStyle(stil(format(einheit, Genauigkeit.EXAKT), false, fett, false));
                zelle.setCellFormula("IF(OR(%1$s=\"\",%2$s=\"\"),\"\",%1$s-%2$s)".formatted(jahr, bezug(reihe, gegen)));
            }
        });
    }

    private static String bezug(Row reihe, int spalte) {
        return new CellReference(reihe.getRowNum(), ERSTE_SPALTE + spalte).formatAsString();
    }

    private void zeile(Row reihe, Planzeile zeile, Einheit einheit) {
        boolean abgeleitet = zeile.rolle() == Planzeile.Rolle.ABGELEITET;
        text(reihe, 0, (abgeleitet ? BERECHNET : "") + zeile.schluessel() + "/" + einheit, stil("@", false, false, false));
        text(reihe, 1, zeile.rolle() == Planzeile.Rolle.EIGENSTAENDIG ? zeile.name()
                : zeile.name() + " (" + saetze.wort(zeile.rolle()) + ")", stil("@", false, false, false));
        text(reihe, 2, saetze.wort(einheit), stil("@", false, false, false));
        for (int s = 0; s < plan.spalten().size(); s++) {
            var jahr = plan.spalten().get(s).jahr();
            var zelle = reihe.createCell(ERSTE_SPALTE + s);
            zelle.setCellStyle(stil(format(einheit, plan.genauigkeit(zeile, jahr, einheit)), !abgeleitet, false, false));
            if (abgeleitet) {
                formel(zelle, zeile.ableitung().stream().map(teil -> teil + "/" + einheit).toList(), s,
                        plan.wert(zeile, jahr, einheit).isPresent());
            } else {
                zeile.wert(jahr, einheit).ifPresent(w ->
                        Mappenzahl.schreiben(zelle, Zahlenformat.alsDezimal(w.wert(), einheit)));
            }
        }
        differenzen(reihe, einheit, false);
    }

    private void summe(Row reihe, Instrumentgruppe gruppe) {
        text(reihe, 0, BERECHNET + gruppe.schluessel(), stil("@", false, false, false));
        text(reihe, 1, "Gesamt", stil("@", false, true, false));
        text(reihe, 2, saetze.wort(gruppe.einheit()), stil("@", false, true, false));
        for (int s = 0; s < plan.spalten().size(); s++) {
            Programmjahr jahr = plan.spalten().get(s).jahr();
            var zelle = reihe.createCell(ERSTE_SPALTE + s);
            zelle.setCellStyle(stil(format(gruppe.einheit(), plan.genauigkeit(gruppe, jahr)), false, true, false));
            formel(zelle, plan.summanden(gruppe).stream().map(z -> z.schluessel() + "/" + gruppe.einheit()).toList(), s,
                    plan.summe(gruppe, jahr).isPresent());
        }
        differenzen(reihe, gruppe.einheit(), true);
    }

    private void formel(Cell zelle, List<String> teile, int spalte, boolean hatWert) {
        var bezuege = teile.stream().map(zeilennummern::get).filter(java.util.Objects::nonNull)
                .map(nr -> new CellReference(nr, ERSTE_SPALTE + spalte).formatAsString()).collect(Collectors.joining(","));
        if (!bezuege.isEmpty() && hatWert) {
            zelle.setCellFormula("SUM(" + bezuege + ")");
        }
    }

    private static void text(Row reihe, int spalte, String text, CellStyle stil) {
        var zelle = reihe.createCell(spalte);
        zelle.setCellValue(text);
        zelle.setCellStyle(stil);
    }

    private void hinweise(Seitenkontext seite) {
        var hinweise = mappe.createSheet("Hinweise");
        int z = 0;
        for (String satz : List.of("Planung " + seite.jahrtext() + ", " + seite.fassungText(), "Stand " + seite.stand(),
                saetze.text("mappe.hinweis.formeln"), saetze.text("mappe.hinweis.ungefaehr"), saetze.text("mappe.hinweis.neu"),
                saetze.text("mappe.hinweis.vorschau"))) {
            hinweise.createRow(z++).createCell(0).setCellValue(satz);
        }
        hinweise.setColumnWidth(0, 100 * 256);
    }

    private static String format(Einheit einheit, Genauigkeit genauigkeit) {
        String wort = Zahlenformat.wort(genauigkeit);
        String zahl = einheit.nachkommastellen() == 0 ? "#,##0" : "#,##0.00";
        String nach = einheit == Einheit.PROZENT ? "\" %\"" : einheit == Einheit.EUR ? "\" €\"" : "";
        return (wort.isEmpty() ? "" : "\"" + wort + "\"") + zahl + nach;
    }

    private CellStyle stil(String format, boolean offen, boolean fett, boolean gruppe) {
        return stile.computeIfAbsent(format + offen + fett + gruppe, s -> {
            var stil = mappe.createCellStyle();
            stil.setDataFormat(mappe.createDataFormat().getFormat(format));
            stil.setLocked(!offen);
            Font schrift = mappe.createFont();
            schrift.setBold(fett);
            stil.setFont(schrift);
            if (gruppe || offen) {
                stil.setFillForegroundColor((gruppe ? IndexedColors.GREY_25_PERCENT : IndexedColors.LEMON_CHIFFON).getIndex());
                stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return stil;
        });
    }
}
