package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Block.Schaubild;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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

/** A chart that Word and PowerPoint can edit: bars, with the numbers in a workbook inside. */
final class Bueroschaubild {

    private static final String[] FARBEN = {"0B4A8F", "8FB4DC", "C9D6E3"};
    private static final String MEHR = "2E7D4F";
    private static final String WENIGER = "A3362B";

    private Bueroschaubild() {}

    static void fuellen(XDDFChart schaubild, Schaubild block) {
        var tabelle = block.freigegeben().tabelle();
        schaubild.setTitleText(block.titel());
        schaubild.setTitleOverlay(false);
        var unten = schaubild.createCategoryAxis(AxisPosition.LEFT);
        unten.setOrientation(AxisOrientation.MAX_MIN);
        var seite = schaubild.createValueAxis(AxisPosition.BOTTOM);
        seite.setCrosses(AxisCrosses.MAX);
        seite.setNumberFormat("#,##0.##");
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
        }
        if (tabelle.spalten().size() > 2) {
            schaubild.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        schaubild.plot(daten);
        if (block.art() == Schaubild.Art.WASSERFALL) {
            uebereinander(schaubild);
        }
        var ct = schaubild.getCTChart();
        if (!ct.isSetPlotVisOnly()) {
            ct.addNewPlotVisOnly().setVal(true);
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
        String namensraum = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        try (var zeiger = schaubild.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            if (zeiger.toChild(namensraum, "axId")) {
                zeiger.beginElement(new QName(namensraum, "overlap", "c"));
                zeiger.insertAttributeWithValue("val", "100");
            }
        }
    }

    private static byte[] rgb(String farbe) {
        return java.util.HexFormat.of().parseHex(farbe);
    }
}
