package de.wirkungskreis.zugang;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** One link of the chain: its hash covers the hash before it and the canonical JSON of its line. */
record Kettenglied(long nr, byte[] hash) {

    static final Kettenglied ANFANG = new Kettenglied(0, new byte[32]);

    Kettenglied naechstes(Protokoll.Eintrag eintrag) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(hash);
            sha.update(kanonisch(nr + 1, eintrag).getBytes(StandardCharsets.UTF_8));
            return new Kettenglied(nr + 1, sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Canonical JSON (RFC 8785): keys in order, no blanks, shortest escapes. Written by hand, so that no library
     * upgrade can ever change a hash.
     */
    static String kanonisch(long nr, Protokoll.Eintrag e) {
        var json = new StringBuilder(256).append('{');
        feld(json, "alt", e.alt()).append(',');
        json.append("\"fassung\":").append(e.fassung()).append(',');
        feld(json, "feld", e.feld()).append(',');
        feld(json, "gegenstand", e.gegenstand()).append(',');
        feld(json, "kennung", e.kennung()).append(',');
        feld(json, "neu", e.neu()).append(',');
        json.append("\"nr\":").append(nr).append(',');
        feld(json, "rollen", e.rollen()).append(',');
        return feld(json, "wann", e.wann().toString()).append('}').toString();
    }

    private static StringBuilder feld(StringBuilder json, String name, @Nullable String wert) {
        json.append('"').append(name).append("\":");
        if (wert == null) {
            return json.append("null");
        }
        json.append('"');
        for (int i = 0; i < wert.length(); i++) {
            char c = wert.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format("\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"');
    }
}
