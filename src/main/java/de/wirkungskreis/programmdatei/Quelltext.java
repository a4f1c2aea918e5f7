package de.wirkungskreis.programmdatei;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to characters, or a sentence why not. Stands before any parser. */
final class Quelltext {

    /** A large real programme has some 150 kB. */
    static final int HOECHSTENS_BYTE = 5_000_000;

    private Quelltext() {}

    static String aus(byte[] bytes) {
        if (bytes.length > HOECHSTENS_BYTE) {
            throw zuGross();
        }
        if (bytes.length == 0) {
            throw new UngueltigeDatei("Die Datei ist leer.");
        }
        if (beginntMit(bytes, 0xFE, 0xFF) || beginntMit(bytes, 0xFF, 0xFE)) {
            throw new UngueltigeDatei("Die Datei ist in UTF-16 gespeichert; bitte als UTF-8 speichern.");
        }
        if (beginntMit(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new UngueltigeDatei(
                    "Die Datei beginnt mit einer Bytereihenfolge-Marke (BOM); bitte als „UTF-8 ohne BOM“ speichern.");
        }
        int zeile = 1;
        for (byte b : bytes) {
            if (b == '\n') {
                zeile++;
            }
            if (b == 0) {
                throw new UngueltigeDatei("Zeile " + zeile
                        + " enthält ein Nullzeichen: Das ist keine Textdatei, oder sie ist in UTF-16 oder UTF-32 gespeichert.");
            }
        }
        var puffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(puffer).toString();
        } catch (CharacterCodingException e) {
            throw new UngueltigeDatei("Die Datei ist nicht in UTF-8 gespeichert (vermutlich Windows-1252 oder Latin-1: "
                    + "Umlaute wären falsch); bitte als UTF-8 speichern.");
        }
    }

    static UngueltigeDatei zuGross() {
        return new UngueltigeDatei("Die Datei ist größer als 5 MB; ein Programm ist das nicht.");
    }

    private static boolean beginntMit(byte[] bytes, int... anfang) {
        if (bytes.length < anfang.length) {
            return false;
        }
        for (int i = 0; i < anfang.length; i++) {
            if ((bytes[i] & 0xFF) != anfang[i]) {
                return false;
            }
        }
        return true;
    }
}
