package de.wirkungskreis.einfuhr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.SAXException;

/** A workbook (XLSX), streamed: one row in memory at a time. Formulas, macros and definitions of XML are refused. */
final class Mappenleser implements AutoCloseable {

    private static final XMLInputFactory XML = fabrik();

    private final Einfuhrworte worte;
    private final OPCPackage paket;
    private final XSSFReader leser;
    private final ReadOnlySharedStringsTable texte;
    private final StylesTable formate;
    private final boolean seit1904;

    private static XMLInputFactory fabrik() {
        var fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabrik;
    }

    Mappenleser(Dateiinhalt datei, Einfuhrworte worte) throws IOException {
        this.worte = worte;
        try {
            paket = datei.paket();
        } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
            throw worte.abgelehnt("beschaedigt");
        }
        try {
            leser = new XSSFReader(paket);
            leser.setUseReadOnlySharedStringsTable(true);
            texte = new ReadOnlySharedStringsTable(paket, false);
            formate = leser.getStylesTable();
            seit1904 = seit1904();
        } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            paket.revert();
            throw e instanceof Abgelehnt abgelehnt ? abgelehnt : worte.abgelehnt("beschaedigt");
        }
    }

    private boolean seit1904() throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream strom = leser.getWorkbookData()) {
            var xml = XML.createXMLStreamReader(strom);
            while (xml.hasNext()) {
                if (ereignis(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("workbookPr")) {
                    String wert = xml.getAttributeValue(null, "date1904");
                    return "1".equals(wert) || "true".equals(wert);
                }
            }
        }
        return false;
    }

    List<String> blaetter() throws IOException {
        List<String> namen = new ArrayList<>();
        try {
            var teile = (XSSFReader.SheetIterator) leser.getSheetsData();
            while (teile.hasNext()) {
                teile.next().close();
                namen.add(teile.getSheetName());
                if (namen.size() > Dateigrenzen.BLAETTER) {
                    throw worte.abgelehnt("blaetter", Dateigrenzen.BLAETTER);
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
            throw worte.abgelehnt("beschaedigt");
        }
        return namen;
    }

    void lesen(String blatt, Rohzeile.Senke senke) throws IOException {
        try {
            var teile = (XSSFReader.SheetIterator) leser.getSheetsData();
            while (teile.hasNext()) {
                try (InputStream strom = teile.next()) {
                    if (teile.getSheetName().equals(blatt)) {
                        zeilen(blatt, XML.createXMLStreamReader(strom), senke);
                        return;
                    }
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | XMLStreamException | NumberFormatException
                | IndexOutOfBoundsException e) {
            throw worte.abgelehnt("beschaedigt");
        }
    }

    /** Merged cells stand behind all lines. */
    List<Tafelleser.Verbund> verbunden(String blatt) throws IOException {
        List<Tafelleser.Verbund> gefunden = new ArrayList<>();
        try {
            var teile = (XSSFReader.SheetIterator) leser.getSheetsData();
            while (teile.hasNext()) {
                try (InputStream strom = teile.next()) {
                    if (teile.getSheetName().equals(blatt)) {
                        var xml = XML.createXMLStreamReader(strom);
                        while (xml.hasNext()) {
                            if (ereignis(xml) == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                                var ort = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
                                gefunden.add(new Tafelleser.Verbund(ort.getFirstRow() + 1, ort.getLastRow() + 1, ort.getFirstColumn(), ort.getLastColumn()));
                            }
                        }
                    }
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | XMLStreamException | IllegalArgumentException e) {
            throw worte.abgelehnt("beschaedigt");
        }
        return gefunden;
    }

    private int ereignis(XMLStreamReader xml) throws XMLStreamException {
        int ereignis = xml.next();
        if (ereignis == XMLStreamConstants.DTD || ereignis == XMLStreamConstants.ENTITY_REFERENCE) {
            throw worte.abgelehnt("dtd");
        }
        return ereignis;
    }

    private void zeilen(String blatt, XMLStreamReader xml, Rohzeile.Senke senke) throws XMLStreamException {
        int nr = 0;
        int gelesen = 0;
        Map<Integer, Rohzelle> zellen = new LinkedHashMap<>();
        while (xml.hasNext()) {
            int ereignis = ereignis(xml);
            if (ereignis == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String angabe = xml.getAttributeValue(null, "r");
                int naechste = angabe == null ? nr + 1 : Integer.parseInt(angabe);
                if (naechste <= nr) {
                    throw worte.abgelehnt("beschaedigt");
                }
                nr = naechste;
                zellen.clear();
                if (++gelesen > Dateigrenzen.ZEILEN) {
                    throw worte.abgelehnt("zeilen", Einfuhrworte.anzahl(Dateigrenzen.ZEILEN));
                }
            } else if (ereignis == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                zelle(blatt, nr, xml, zellen);
            } else if (ereignis == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")
                    && !zellen.isEmpty() && !senke.zeile(new Rohzeile(nr, List.copyOf(zellen.values())))) {
                return;
            }
        }
    }

    private void zelle(String blatt, int nr, XMLStreamReader xml, Map<Integer, Rohzelle> zellen) throws XMLStreamException {
        String ort = xml.getAttributeValue(null, "r");
        String art = xml.getAttributeValue(null, "t");
        String format = xml.getAttributeValue(null, "s");
        StringBuilder roh = new StringBuilder();
        boolean wert = false;
        while (!(ereignis(xml) == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> throw worte.abgelehnt("formel", ort == null ? "" : ort, blatt);
                    // the phonetic reading of a text is no part of it
                    case "rPh" -> ueberspringen(xml);
                    default -> wert = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
                }
            } else if (xml.isEndElement()) {
                wert = false;
            } else if (wert && xml.isCharacters()) {
                roh.append(xml.getText());
                if (roh.length() > Dateigrenzen.ZEICHEN_JE_ZELLE) {
                    throw worte.abgelehnt("zelle", ort == null ? "" : ort, blatt);
                }
            }
        }
        if (roh.isEmpty()) {
            return;
        }
        int spalte = ort == null ? zellen.size() : spalte(ort);
        if (spalte >= Dateigrenzen.SPALTEN) {
            throw worte.abgelehnt("spalten", nr, Dateigrenzen.SPALTEN);
        }
        var zelle = Zellwert.lesen(spalte, art == null ? "n" : art, roh.toString(), texte,
                format == null ? null : formate.getStyleAt(Integer.parseInt(format)), seit1904);
        if (!zelle.text().isBlank()) {
            zellen.put(spalte, zelle);
        }
    }

    private void ueberspringen(XMLStreamReader xml) throws XMLStreamException {
        while (!(ereignis(xml) == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rPh"))) {
            continue;
        }
    }

    /** {@code AB12} is column 27. */
    private static int spalte(String ort) {
        int spalte = 0;
        for (int i = 0; i < ort.length() && Character.isLetter(ort.charAt(i)) && spalte < 100_000; i++) {
            spalte = spalte * 26 + Character.toUpperCase(ort.charAt(i)) - 'A' + 1;
        }
        return spalte - 1;
    }

    @Override
    public void close() {
        paket.revert();
    }
}
