package de.wirkungskreis.programmdatei;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From records to YAML along their {@link Form}: one notation for each content, so that files compare. */
final class Formschreiber {

    private static final int ZEILENLAENGE = 118;
    /** What some YAML reader takes for something other than text. */
    private static final Set<String> MEHRDEUTIG = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder ausgabe = new StringBuilder(64_000);

    private Formschreiber() {}

    static String schreiben(Object inhalt) {
        var schreiber = new Formschreiber();
        schreiber.objekt(inhalt, 0, false);
        return schreiber.ausgabe.toString();
    }

    /** {@code eingereiht}: the first line continues one that begins with a dash. */
    private void objekt(Object inhalt, int einzug, boolean eingereiht) {
        boolean erste = eingereiht;
        for (var feld : Form.von(inhalt.getClass()).felder()) {
            var wert = feld.wert(inhalt);
            if (!entfaellt(feld, wert)) {
                if (!erste) {
                    einziehen(einzug);
                }
                erste = false;
                ausgabe.append(feld.name()).append(':');
                angabe(wert, einzug);
            }
        }
    }

    private static boolean entfaellt(Form.Feld feld, @Nullable Object wert) {
        return wert == null || feld.vorgabe().filter(wert::equals).isPresent()
                || wert instanceof Collection<?> sammlung && sammlung.isEmpty();
    }

    private void angabe(Object wert, int einzug) {
        int platz = ZEILENLAENGE - (ausgabe.length() - ausgabe.lastIndexOf("\n"));
        var kurz = inEinerZeile(wert, false, platz);
        if (kurz.isPresent()) {
            ausgabe.append(' ').append(kurz.get()).append('\n');
        } else if (wert instanceof String text) {
            ausgabe.append(" |-\n");
            text.lines().forEach(zeile -> {
                if (!zeile.isEmpty()) {
                    einziehen(einzug + 2);
                }
                ausgabe.append(zeile).append('\n');
            });
        } else if (wert instanceof Collection<?> sammlung) {
            ausgabe.append('\n');
            sammlung.forEach(eintrag -> eintrag(eintrag, einzug + 2));
        } else {
            ausgabe.append('\n');
            var umformung = Form.umformung(wert.getClass());
            objekt(umformung.isPresent() ? umformung.get().hinaus().apply(wert) : wert, einzug + 2, false);
        }
    }

    private void eintrag(Object eintrag, int einzug) {
        einziehen(einzug);
        ausgabe.append("- ");
        var kurz = inEinerZeile(eintrag, false, ZEILENLAENGE - einzug - 2);
        if (kurz.isPresent()) {
            ausgabe.append(kurz.get()).append('\n');
        } else if (eintrag instanceof String text) {
            ausgabe.append(inAnfuehrung(text)).append('\n');
        } else {
            var umformung = Form.umformung(eintrag.getClass());
            objekt(umformung.isPresent() ? umformung.get().hinaus().apply(eintrag) : eintrag, einzug + 2, true);
        }
    }

    /** Values always; small records and lists of values where they fit. */
    private static Optional<String> inEinerZeile(Object wert, boolean innen, int platz) {
        if (wert instanceof Boolean) {
            return Optional.of(wert.toString());
        }
        var typ = Werttyp.von(wert.getClass());
        if (typ.isPresent()) {
            String text = typ.get().schreiben().apply(wert);
            if (wert instanceof String && !innen && alsBlock(text)) {
                return Optional.empty();
            }
            return Optional.of(wert instanceof String ? skalar(text, innen) : text);
        }
        if (wert instanceof Collection<?> sammlung) {
            return innen ? Optional.empty() : zeile("[", sammlung.stream()
                    .map(e -> Form.umformung(e.getClass()).isPresent() || e.getClass().isRecord() && Werttyp.von(e.getClass()).isEmpty()
                            ? Optional.<String>empty() : inEinerZeile(e, true, platz)).toList(), "]", platz);
        }
        var umformung = Form.umformung(wert.getClass());
        Object inhalt = umformung.isPresent() ? umformung.get().hinaus().apply(wert) : wert;
        return innen ? Optional.empty() : zeile("{", Form.von(inhalt.getClass()).felder().stream()
                .filter(f -> !entfaellt(f, f.wert(inhalt)))
                .map(f -> inEinerZeile(f.wert(inhalt), true, platz).map(t -> f.name() + ": " + t)).toList(), "}", platz);
    }

    private static Optional<String> zeile(String auf, List<Optional<String>> teile, String zu, int platz) {
        if (teile.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String zeile = auf + String.join(", ", teile.stream().map(Optional::orElseThrow).toList()) + zu;
        return zeile.length() > platz ? Optional.empty() : Optional.of(zeile);
    }

    /** Several lines that a literal block gives back exactly. */
    private static boolean alsBlock(String text) {
        return text.contains("\n") && !text.startsWith(" ") && !text.startsWith("\n") && !text.endsWith("\n")
                && text.codePoints().allMatch(z -> z == '\n' || druckbar(z))
                && text.lines().noneMatch(zeile -> zeile.endsWith(" "));
    }

    private static String skalar(String text, boolean innen) {
        return schlicht(text, innen) ? text : inAnfuehrung(text);
    }

    private static boolean schlicht(String text, boolean innen) {
        if (text.isEmpty() || !text.codePoints().allMatch(Formschreiber::druckbar)) {
            return false;
        }
        int anfang = text.codePointAt(0);
        return (Character.isLetter(anfang) || anfang == '„' || anfang == '(' || anfang == '§')
                && !text.endsWith(" ") && !text.endsWith(":") && !text.contains(": ") && !text.contains(" #")
                && !MEHRDEUTIG.contains(text.toLowerCase(Locale.ROOT))
                && !(innen && text.codePoints().anyMatch(z -> ",[]{}".indexOf(z) >= 0 || z == ':'));
    }

    private static boolean druckbar(int zeichen) {
        return zeichen >= 0x20 && zeichen < 0x7F || zeichen > 0x9F && zeichen != 0xFEFF && zeichen != 0x2028
                && zeichen != 0x2029 && !(zeichen >= 0xD800 && zeichen <= 0xDFFF) && zeichen < 0xFFFE
                || zeichen > 0xFFFF;
    }

    private static String inAnfuehrung(String text) {
        var aus = new StringBuilder(text.length() + 8).append('"');
        text.codePoints().forEach(zeichen -> {
            switch (zeichen) {
                case '"' -> aus.append("\\\"");
                case '\\' -> aus.append("\\\\");
                case '\n' -> aus.append("\\n");
                case '\t' -> aus.append("\\t");
                case '\r' -> aus.append("\\r");
                default -> {
                    if (druckbar(zeichen)) {
                        aus.appendCodePoint(zeichen);
                    } else {
                        aus.append(String.format("\\u%04x", zeichen));
                    }
                }
            }
        });
        return aus.append('"').toString();
    }

    private void einziehen(int einzug) {
        ausgabe.append(" ".repeat(einzug));
    }
}
