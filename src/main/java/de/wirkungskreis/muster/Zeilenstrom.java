package de.wirkungskreis.muster;

import java.io.Reader;
import java.util.Iterator;
import java.util.stream.Stream;

/** Lines as COPY reads them, made one by one while they are read. */
final class Zeilenstrom extends Reader {

    private final Iterator<String> zeilen;
    private String zeile = "";
    private int stelle;

    Zeilenstrom(Stream<String> zeilen) {
        this.zeilen = zeilen.iterator();
    }

    /** Values of one line; null as COPY writes it. None of ours holds a tab, a backslash or a line break. */
    static String zeile(Object... werte) {
        var zeile = new StringBuilder();
        for (Object wert : werte) {
            zeile.append(zeile.isEmpty() ? "" : "\t").append(wert == null ? "\\N" : wert);
        }
        return zeile.append('\n').toString();
    }

    @Override
    public int read(char[] ziel, int ab, int hoechstens) {
        int gelesen = 0;
        while (gelesen < hoechstens) {
            if (stelle == zeile.length()) {
                if (!zeilen.hasNext()) {
                    return gelesen == 0 ? -1 : gelesen;
                }
                zeile = zeilen.next();
                stelle = 0;
            }
            int n = Math.min(hoechstens - gelesen, zeile.length() - stelle);
            zeile.getChars(stelle, stelle + n, ziel, ab + gelesen);
            stelle += n;
            gelesen += n;
        }
        return gelesen;
    }

    @Override
    public void close() {}
}
