package de.wirkungskreis.einfuhr;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Looks at a file before anything in it is understood: its kind by the first bytes, its size packed and unpacked. */
final class Dateipruefung {

    enum Art { MAPPE, TEXT }

    private final Einfuhrworte worte;

    Dateipruefung(Einfuhrworte worte) {
        this.worte = worte;
    }

    Art pruefen(Dateiinhalt datei) throws IOException {
        long bytes = datei.laenge();
        if (bytes == 0) {
            throw worte.abgelehnt("leer");
        }
        if (bytes > datei.hoechstens()) {
            throw worte.abgelehnt("zuGross", datei.hoechstens() / 1024 / 1024);
        }
        byte[] anfang;
        try (InputStream strom = datei.strom()) {
            anfang = strom.readNBytes(8);
        }
        if (beginnt(anfang, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw worte.abgelehnt("altOderKennwort");
        }
        if (beginnt(anfang, '%', 'P', 'D', 'F')) {
            throw worte.abgelehnt("pdf");
        }
        if (!beginnt(anfang, 'P', 'K')) {
            return Art.TEXT;
        }
        entpacken(datei);
        return Art.MAPPE;
    }

    private static boolean beginnt(byte[] anfang, int... zeichen) {
        for (int i = 0; i < zeichen.length; i++) {
            if (i >= anfang.length || (anfang[i] & 0xff) != zeichen[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the directory of an archive says of its sizes can be a lie; only unpacking tells. */
    private void entpacken(Dateiinhalt datei) throws IOException {
        var inhalt = new Inhalt(datei);
        try {
            datei.teile(inhalt::teil);
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException e) {
            if (e instanceof Abgelehnt abgelehnt) {
                throw abgelehnt;
            }
            throw worte.abgelehnt("beschaedigt");
        }
        inhalt.geprueft();
    }

    /** What has been unpacked so far. */
    private final class Inhalt {

        private final Dateiinhalt datei;
        private final byte[] puffer = new byte[65_536];
        private long gesamt;
        private int teile;
        private boolean mappe;

        Inhalt(Dateiinhalt datei) {
            this.datei = datei;
        }

        void teil(String angabe, InputStream inhalt) throws IOException {
            String name = angabe.toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("macrosheets/")) {
                throw worte.abgelehnt("makros");
            }
            if (name.contains("externallinks/") || name.contains("embeddings/") || name.endsWith("connections.xml")) {
                throw worte.abgelehnt("verknuepfungen");
            }
            mappe |= name.equals("xl/workbook.xml");
            if (++teile > Dateigrenzen.TEILE) {
                throw worte.abgelehnt("teile");
            }
            long grenze = Math.min(hoechstens(name), datei.entpacktHoechstens() - gesamt);
            for (int n = inhalt.read(puffer); n > 0; n = inhalt.read(puffer)) {
                gesamt += n;
                grenze -= n;
                if (grenze < 0) {
                    throw worte.abgelehnt("entpackt", Math.min(Dateigrenzen.BYTES_JE_TEIL, datei.entpacktHoechstens()) / 1024 / 1024);
                }
            }
        }

        /** Sheets are streamed; the texts are kept, and everything else is read as a whole. */
        private static long hoechstens(String name) {
            if (name.equals("xl/sharedstrings.xml")) {
                return Dateigrenzen.BYTES_TEXTE;
            }
            return name.startsWith("xl/worksheets/sheet") || !name.endsWith(".xml") && !name.endsWith(".rels") ? Dateigrenzen.BYTES_JE_TEIL
                    : Dateigrenzen.BYTES_AM_STUECK;
        }

        void geprueft() throws IOException {
            if (!mappe) {
                throw worte.abgelehnt("keineMappe");
            }
            // what reads the workbook refuses it then too, but says it is damaged
            if (gesamt > Dateigrenzen.OHNE_VERDACHT && gesamt / Dateigrenzen.PACKUNG > datei.laenge()) {
                throw worte.abgelehnt("packung");
            }
        }
    }
}
