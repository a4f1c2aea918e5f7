package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Mappenzahl;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.kern.Einheit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads an edited {@link Planungsmappe} and says what is different. Nothing is applied here. */
final class Planungsmappenleser {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long HOECHSTENS_BYTES = 20 * MEGABYTE;
    private static final long HOECHSTENS_ENTPACKT = 60 * MEGABYTE;
    private static final int HOECHSTENS_TEILE = 500;
    /** Rows and cells become objects when read: a million empty rows weigh 20 MB in the file and 1 GB in memory. */
    private static final int HOECHSTENS_ELEMENTE = 500_000;
    private static final Pattern VORWORT = Pattern.compile("^\"([^\"]+)\"#");

    /** Why the file as a whole was refused. */
    static final class Abgelehnt extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Abgelehnt(String satz) {
            super(satz);
        }
    }

    /** @param feld the cell's name in the form of the plan ({@code zeile/jahr/einheit}) */
    record Unterschied(String zelle, String feld, String bezeichnung, String alt, String neu) {}

    record Fehler(String blatt, String zelle, String satz) {}

    record Ergebnis(List<Unterschied> unterschiede, List<Fehler> fehler, int gelesen) {}

    private final Planung plan;
    private final Plansaetze saetze;
    private final List<Unterschied> unterschiede = new ArrayList<>();
    private final List<Fehler> fehler = new ArrayList<>();
    private int gelesen;

    private Planungsmappenleser(Planung plan, Plansaetze saetze) {
        this.plan = plan;
        this.saetze = saetze;
    }

    static Ergebnis lesen(byte[] datei, Planung plan, Plansaetze saetze, int programmjahr) {
        pruefen(datei, saetze);
        var leser = new Planungsmappenleser(plan, saetze);
        try (var mappe = new XSSFWorkbook(new ByteArrayInputStream(datei))) {
            var blatt = mappe.getSheet(Planungsmappe.BLATT);
            if (blatt == null) {
                throw abgelehnt(saetze, "blatt", Planungsmappe.BLATT);
            }
            Row schluessel = blatt.getRow(0);
            String kennung = schluessel == null ? "" : text(schluessel.getCell(0));
            if (!kennung.startsWith(Planungsmappe.KENNUNG + "/")) {
                throw abgelehnt(saetze, "kennung");
            }
            if (!kennung.equals(Planungsmappe.KENNUNG + "/" + programmjahr)) {
                throw abgelehnt(saetze, "jahr", kennung.substring(Planungsmappe.KENNUNG.length() + 1),
                        String.valueOf(programmjahr));
            }
            leser.zeilen(blatt, leser.spalten(schluessel));
            leser.berechnetes(blatt, schluessel);
            return new Ergebnis(List.copyOf(leser.unterschiede), List.copyOf(leser.fehler), leser.gelesen);
        } catch (Abgelehnt e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw abgelehnt(saetze, "beschaedigt");
        }
    }

    private static Abgelehnt abgelehnt(Plansaetze saetze, String grund, Object... werte) {
        return new Abgelehnt(saetze.text("mappe.abgelehnt." + grund, werte));
    }

    /** Before anything is parsed: kind, size packed and unpacked, no macros. */
    private static void pruefen(byte[] datei, Plansaetze saetze) {
        if (datei.length > HOECHSTENS_BYTES) {
            throw abgelehnt(saetze, "gross", HOECHSTENS_BYTES / MEGABYTE);
        }
        if (datei.length > 3 && (datei[0] & 0xff) == 0xd0 && (datei[1] & 0xff) == 0xcf) {
            throw abgelehnt(saetze, "kennwort");
        }
        if (datei.length < 4 || datei[0] != 'P' || datei[1] != 'K' || datei[2] != 3 || datei[3] != 4) {
            throw abgelehnt(saetze, "keineMappe");
        }
        long entpackt = 0;
        int teile = 0;
        int elemente = 0;
        byte[] puffer = new byte[65_536];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(datei))) {
            for (var teil = zip.getNextEntry(); teil != null; teil = zip.getNextEntry()) {
                if (teil.getName().toLowerCase(java.util.Locale.ROOT).contains("vbaproject")) {
                    throw abgelehnt(saetze, "makros");
                }
                for (int n = zip.read(puffer); n > 0; n = zip.read(puffer)) {
                    entpackt += n;
                    for (int i = 0; i < n; i++) {
                        elemente += puffer[i] == '<' ? 1 : 0;
                    }
                    if (elemente > HOECHSTENS_ELEMENTE) {
                        throw abgelehnt(saetze, "zeilen");
                    }
                    if (entpackt > HOECHSTENS_ENTPACKT) {
                        throw abgelehnt(saetze, "entpackt", HOECHSTENS_ENTPACKT / MEGABYTE);
                    }
                }
                if (++teile > HOECHSTENS_TEILE) {
                    throw abgelehnt(saetze, "teile");
                }
            }
        } catch (IOException e) {
            throw abgelehnt(saetze, "entpacken");
        }
    }

    private Map<Integer, Planspalte> spalten(Row schluessel) {
        var spalten = new LinkedHashMap<Integer, Planspalte>();
        for (int s = Planungsmappe.ERSTE_SPALTE; s < schluessel.getLastCellNum(); s++) {
            String jahr = text(schluessel.getCell(s));
            int nr = s;
            var spalte = plan.spalten().stream().filter(p -> p.jahr().toString().equals(jahr)).findFirst();
            spalte.ifPresentOrElse(p -> spalten.put(nr, p), () -> {
                if (!jahr.isBlank() && !jahr.startsWith(Planungsmappe.BERECHNET)) {
                    fehler.add(new Fehler(Planungsmappe.BLATT, schluessel.getCell(nr).getAddress().formatAsString(),
                            saetze.text("mappe.zelle.jahr", jahr)));
                }
            });
        }
        return spalten;
    }

    private void zeilen(Iterable<Row> blatt, Map<Integer, Planspalte> spalten) {
        Set<String> gesehen = new HashSet<>();
        for (Row reihe : blatt) {
            String schluessel = reihe.getRowNum() < 2 ? "" : text(reihe.getCell(0));
            if (schluessel.startsWith(Planungsmappe.BERECHNET)) {
                continue;
            }
            if (schluessel.isBlank()) {
                ohneSchluessel(reihe, spalten);
                continue;
            }
            int trenner = schluessel.lastIndexOf('/');
            var zeile = trenner < 1 ? Optional.<Planzeile>empty() : plan.zeile(schluessel.substring(0, trenner));
            var einheit = trenner < 1 ? null : Plansaetze.konstante(Einheit.values(), schluessel.substring(trenner + 1));
            String ort = "A" + (reihe.getRowNum() + 1);
            if (zeile.isEmpty() || einheit == null || zeile.get().rolle() == Planzeile.Rolle.ABGELEITET) {
                fehler.add(new Fehler(Planungsmappe.BLATT, ort, saetze.text("mappe.zelle.fremd", text(reihe.getCell(1)))));
            } else if (!gesehen.add(schluessel)) {
                fehler.add(new Fehler(Planungsmappe.BLATT, ort, saetze.text("mappe.zelle.doppelt", zeile.get().name())));
            } else {
                spalten.forEach((s, spalte) -> zelle(zeile.get(), einheit, spalte, reihe, s));
            }
        }
    }

    /** What is a formula stays one: a number typed over it would be lost without a word. */
    private void berechnetes(Iterable<Row> blatt, Row schluessel) {
        for (Row reihe : blatt) {
            boolean ganz = text(reihe.getCell(0)).startsWith(Planungsmappe.BERECHNET);
            if (reihe.getRowNum() < 2 || text(reihe.getCell(0)).isBlank()) {
                continue;
            }
            for (int s = Planungsmappe.ERSTE_SPALTE; s < schluessel.getLastCellNum(); s++) {
                String spalte = text(schluessel.getCell(s));
                var zelle = reihe.getCell(s);
                if ((ganz && !spalte.isBlank() || spalte.startsWith(Planungsmappe.BERECHNET)) && zelle != null
                        && zelle.getCellType() != CellType.FORMULA && zelle.getCellType() != CellType.BLANK) {
                    String ort = zelle.getAddress().formatAsString();
                    fehler.add(new Fehler(Planungsmappe.BLATT, ort,
                            saetze.text("mappe.berechnet", ort, text(reihe.getCell(1)), text(zelle))));
                }
            }
        }
    }

    /** Headings have no key; a line somebody inserted has none either, but numbers that are typed. */
    private void ohneSchluessel(Row reihe, Map<Integer, Planspalte> spalten) {
        boolean getippt = reihe.getRowNum() > 1 && spalten.keySet().stream().map(reihe::getCell)
                .anyMatch(z -> z != null && (z.getCellType() == CellType.NUMERIC || z.getCellType() == CellType.STRING && !text(z).isBlank()));
        if (getippt) {
            fehler.add(new Fehler(Planungsmappe.BLATT, saetze.text("mappe.zelle.zeile", String.valueOf(reihe.getRowNum() + 1)),
                    saetze.text("mappe.zelle.ohne", text(reihe.getCell(1)))));
        }
    }

    private void zelle(Planzeile zeile, Einheit einheit, Planspalte spalte, Row reihe, int s) {
        var zelle = reihe.getCell(s);
        String ort = new org.apache.poi.ss.util.CellReference(reihe.getRowNum(), s).formatAsString(false);
        gelesen++;
        Planwert neu;
        try {
            var menge = menge(zelle, einheit);
            neu = menge == null ? null : Planwert.eingegeben(spalte.jahr(), einheit, menge);
        } catch (Zahleneingabe.Unlesbar e) {
            fehler.add(new Fehler(Planungsmappe.BLATT, ort, zeile.name() + ", " + spalte.bezeichnung() + ": " + e.getMessage()));
            return;
        }
        var alt = zeile.wert(spalte.jahr(), einheit);
        if (!alt.equals(Optional.ofNullable(neu))) {
            unterschiede.add(new Unterschied(ort, new Rastereingabe.Ort(zeile.schluessel(), spalte.jahr(), einheit).name(),
                    zeile.name() + ", " + saetze.wort(einheit) + " " + spalte.bezeichnung(), Rastereingabe.text(alt),
                    Rastereingabe.text(Optional.ofNullable(neu))));
        }
    }

    /** A formula counts by the value Excel computed last; nothing is computed here. */
    private Zahleneingabe.@Nullable Menge menge(@Nullable Cell zelle, Einheit einheit) {
        if (zelle == null) {
            return null;
        }
        var art = zelle.getCellType() == CellType.FORMULA ? zelle.getCachedFormulaResultType() : zelle.getCellType();
        return switch (art) {
            case BLANK -> null;
            case STRING -> Zahleneingabe.menge(zelle.getStringCellValue(), einheit);
            case NUMERIC -> zahl(zelle, einheit);
            default -> throw new Zahleneingabe.Unlesbar(saetze.text("mappe.zelle.keineZahl"));
        };
    }

    private Zahleneingabe.Menge zahl(Cell zelle, Einheit einheit) {
        String format = String.valueOf(zelle.getCellStyle().getDataFormatString());
        var wert = Mappenzahl.lesen(zelle);
        boolean anteil = format.replaceAll("\"[^\"]*\"", "").contains("%");
        if (anteil && einheit != Einheit.PROZENT) {
            throw new Zahleneingabe.Unlesbar(saetze.text("mappe.zelle.prozent", saetze.wort(einheit)));
        }
        var vorwort = VORWORT.matcher(format);
        String zahl = (anteil ? wert.movePointRight(2) : wert).stripTrailingZeros().toPlainString();
        var menge = Zahleneingabe.menge((vorwort.find() ? vorwort.group(1) : "") + zahl.replace('.', ','), einheit);
        if (menge == null) {
            throw new Zahleneingabe.Unlesbar(saetze.text("mappe.zelle.keineZahl"));
        }
        return menge;
    }

    private static String text(@Nullable Cell zelle) {
        if (zelle == null) {
            return "";
        }
        return switch (zelle.getCellType()) {
            case STRING -> zelle.getStringCellValue();
            case NUMERIC -> Mappenzahl.lesen(zelle).toPlainString();
            default -> "";
        };
    }
}
