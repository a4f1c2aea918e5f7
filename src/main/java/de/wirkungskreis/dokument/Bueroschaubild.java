package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Mappenzahl;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Block.Schaubild;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/** A chart that Word and PowerPoint can edit: bars, with the numbers in a workbook inside. */
final class Bueroschaubild {

    private static final String[] FARBEN = {"0B4A8F", "8FB4DC", "C9D6E3"};
    private static final String MEHR = "2E7D4F";
    private static final String WENIGER = "A3362B";

    private static final String NAMENSRAUM = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final double TITELSCHRIFT = 12;
    /** Thousands have dots, whatever language the office speaks. */
    private static final String DEUTSCH = "[$-407]";
    private static final String ZAHLEN = DEUTSCH + "#,##0.##";

    private Bueroschaubild() {}

    /** @param ohneTitel where it stands above the chart already */
    static void fuellen(XDDFChart schaubild, Schaubild block, boolean ohneTitel) {
        var tabelle = block.freigegeben().tabelle();
        if (ohneTitel) {
            schaubild.removeTitle();
        } else {
            schaubild.setTitleText(block.titel());
            schaubild.setTitleOverlay(false);
            schaubild.getTitle().getBody().getParagraph(0).getTextRuns().forEach(lauf -> lauf.setFontSize(TITELSCHRIFT));
        }
        var unten = schaubild.createCategoryAxis(AxisPosition.LEFT);
        unten.setOrientation(AxisOrientation.MAX_MIN);
        var seite = schaubild.createValueAxis(AxisPosition.BOTTOM);
        seite.setCrosses(AxisCrosses.MAX);
        seite.setNumberFormat(ZAHLEN);
        // with the numbers at the bars nobody needs their scale
        seite.setVisible(false);
        unten.setTickLabelPosition(org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition.LOW);
        var daten = (XDDFBarChartData) schaubild.createData(ChartTypes.BAR, unten, seite);
        daten.setBarDirection(BarDirection.BAR);
        String[] namen = tabelle.zeilen().stream().map(z -> block.art() == Schaubild.Art.WASSERFALL
                // a bar of a step shows its length only, so the amount stands with its sign beside the name
                ? z.zellen().get(0).text() + ": " + z.zellen().get(1).text() : z.zellen().get(0).text()).toArray(String[]::new);
        int zeilen = namen.length;
        var kategorien = XDDFDataSourcesFactory.fromArray(namen, schaubild.formatRange(
                new org.apache.poi.ss.util.CellRangeAddress(1, zeilen, 0, 0)), 0);
        if (block.art() == Schaubild.Art.WASSERFALL) {
            wasserfall(schaubild, block, daten, kategorien);
        } else {
            for (int s = 1; s < tabelle.spalten().size(); s++) {
                int spalte = s;
                BigDecimal[] werte = tabelle.zeilen().stream().map(z -> z.zellen().get(spalte).zahl()).toArray(BigDecimal[]::new);
                reihe(schaubild, daten, kategorien, tabelle.spalten().get(s).titel(), werte, s, FARBEN[(s - 1) % FARBEN.length]);
            }
            daten.setGapWidth(60);
            platzFuerZahlen(seite, tabelle);
        }
        if (tabelle.spalten().size() > 2) {
            schaubild.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        schaubild.plot(daten);
        if (block.art() == Schaubild.Art.WASSERFALL) {
            uebereinander(schaubild);
        }
        beschriften(schaubild, block);
        var ct = schaubild.getCTChart();
        if (!ct.isSetPlotVisOnly()) {
            ct.addNewPlotVisOnly().setVal(true);
        }
    }

    /** Beside the longest bar there is room for its number, on the left before the names. */
    private static void platzFuerZahlen(XDDFValueAxis achse, Tabelle tabelle) {
        var zahlen = tabelle.zeilen().stream().flatMap(z -> z.zellen().stream().skip(1)).map(Tabelle.Zelle::zahl)
                .filter(Objects::nonNull).toList();
        var kleinste = zahlen.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var groesste = zahlen.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var rand = groesste.subtract(kleinste).multiply(new BigDecimal("0.2"));
        if (kleinste.signum() < 0) {
            achse.setMinimum(kleinste.subtract(rand.multiply(BigDecimal.valueOf(2))).doubleValue());
        }
        if (rand.signum() > 0) {
            achse.setMaximum(groesste.add(rand).doubleValue());
        }
    }

    /** An invisible bar carries each step to where it begins; what is shown is the amount without its sign. */
    private static void wasserfall(XDDFChart schaubild, Schaubild block, XDDFBarChartData daten,
            org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource kategorien) {
        var zeilen = block.freigegeben().tabelle().zeilen();
        BigDecimal[] sockel = new BigDecimal[zeilen.size()];
        BigDecimal[] sichtbar = new BigDecimal[zeilen.size()];
        var stand = BigDecimal.ZERO;
        for (int i = 0; i < zeilen.size(); i++) {
            var zahl = zeilen.get(i).zellen().get(1).zahl();
            var betrag = zahl == null ? BigDecimal.ZERO : zahl;
            var anfang = zeilen.get(i).art() == Zeilenart.SUMME ? BigDecimal.ZERO : stand;
            stand = anfang.add(betrag);
            sockel[i] = anfang.min(stand);
            sichtbar[i] = betrag.abs();
        }
        daten.setBarGrouping(BarGrouping.STACKED);
        daten.setGapWidth(40);
        var unsichtbar = reihe(schaubild, daten, kategorien, "", sockel, 1, FARBEN[0]);
        unsichtbar.setFillProperties(new XDDFNoFillProperties());
        var balken = reihe(schaubild, daten, kategorien, block.freigegeben().tabelle().spalten().get(1).titel(), sichtbar, 2, FARBEN[0]);
        for (int i = 1; i < zeilen.size(); i++) {
            var zahl = zeilen.get(i).zellen().get(1).zahl();
            if (zeilen.get(i).art() != Zeilenart.SUMME && zahl != null) {
                balken.getDataPoint(i).setFillProperties(new XDDFSolidFillProperties(
                        XDDFColor.from(rgb(zahl.signum() < 0 ? WENIGER : MEHR))));
            }
        }
    }

    /** The numbers stand at the bars, so nobody has to follow a line to an axis. */
    private static void beschriften(XDDFChart schaubild, Schaubild block) {
        if (block.art() == Schaubild.Art.WASSERFALL) {
            return;
        }
        int spalte = 0;
        for (var reihe : schaubild.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
            spalte++;
            var zahlen = reihe.isSetDLbls() ? reihe.getDLbls() : reihe.addNewDLbls();
            zahlen.addNewNumFmt().setFormatCode(format(block.freigegeben().tabelle(), spalte));
            zahlen.getNumFmt().setSourceLinked(false);
            zahlen.addNewShowLegendKey().setVal(false);
            zahlen.addNewShowVal().setVal(true);
            zahlen.addNewShowCatName().setVal(false);
            zahlen.addNewShowSerName().setVal(false);
            zahlen.addNewShowPercent().setVal(false);
            zahlen.addNewShowBubbleSize().setVal(false);
        }
    }

    /** As the table writes them; of numbers with signs one that shows its plus. */
    private static String format(Tabelle tabelle, int spalte) {
        var zellen = tabelle.zeilen().stream().map(z -> z.zellen().get(spalte)).filter(z -> z.zahl() != null).toList();
        return zellen.stream().filter(z -> z.text().startsWith("+")).findFirst().or(() -> zellen.stream().findFirst())
                .map(Mappenzahl::format).map(f -> DEUTSCH + f.replace(";", ";" + DEUTSCH)).orElse(ZAHLEN);
    }

    private static XDDFChartData.Series reihe(XDDFChart schaubild, XDDFBarChartData daten,
            org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource kategorien, String titel, BigDecimal[] werte, int spalte, String farbe) {
        List<BigDecimal> ohneLuecke = Arrays.stream(werte).map(w -> w == null ? BigDecimal.ZERO : w).toList();
        XDDFNumericalDataSource<BigDecimal> quelle = XDDFDataSourcesFactory.fromArray(ohneLuecke.toArray(BigDecimal[]::new),
                schaubild.formatRange(new org.apache.poi.ss.util.CellRangeAddress(1, werte.length, spalte, spalte)), spalte);
        var reihe = daten.addSeries(kategorien, quelle);
        reihe.setTitle(titel, schaubild.setSheetTitle(titel, spalte));
        reihe.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb(farbe))));
        return reihe;
    }

    /** Stacked bars share one lane. Written as XML: the type of this value is not in the small set of schemas. */
    private static void uebereinander(XDDFChart schaubild) {
        try (var zeiger = schaubild.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            if (zeiger.toChild(NAMENSRAUM, "axId")) {
                zeiger.beginElement(new QName(NAMENSRAUM, "overlap", "c"));
                zeiger.insertAttributeWithValue("val", "100");
            }
        }
    }

    private static byte[] rgb(String farbe) {
        return java.util.HexFormat.of().parseHex(farbe);
    }
}
