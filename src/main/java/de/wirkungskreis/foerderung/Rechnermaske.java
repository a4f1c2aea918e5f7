package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.foerderung.Foerderfaelle.Abschnitt;
import de.wirkungskreis.foerderung.Foerderfaelle.Fall;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A Frage as a form, and what was typed as the Angaben of a case. What is left empty is not known, which is not "no". */
@Component
class Rechnermaske {

    private static final String VORSILBE = "foerderung.feld.";
    private static final Pattern TAG = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONAT = Pattern.compile("(\\d{1,2})[./](\\d{4})");

    /** Case files may name them; a form asks for the same once, and not for what never counts. */
    private static final Set<String> NUR_IN_FAELLEN = Set.of("vertragliche_wochenstunden", "weihnachtsgeld_eur", "mindestlohn_pfad");

    /** Of a case they are its first day. */
    private static final Set<String> EINTRITT = Set.of("start", "arbeitsaufnahme", "foerderbeginn");

    private final MessageSource texte;

    Rechnermaske(MessageSource texte) {
        this.texte = texte;
    }

    /** @param heute stands in the Rechtsstand of a question that names no day itself */
    Maske leer(Frage frage, String heute, List<String> annahmen) {
        var maske = felder(gefragt(frage)).zeile("rechtsstand", heute);
        return mitAnnahme(maske, annahmen);
    }

    /** Of a case: its Rechtsstand is kept, and what is left to judgement is recorded there, so neither is asked for. */
    Maske zumFall(Frage frage, Fall fall, Abschnitt abschnitt, List<String> annahmen) {
        Map<String, String> bekannt = new HashMap<>();
        EINTRITT.forEach(name -> bekannt.put(name, Zahlenformat.datum(fall.abschnitte().get(0).von())));
        bekannt.put("neu_ab", Zahlenformat.datum(abschnitt.von()));
        return mitAnnahme(felder(gefragtZumFall(frage)).mit(bekannt), annahmen);
    }

    private Maske felder(List<Feld> felder) {
        var maske = new Maske(texte, VORSILBE);
        for (var feld : felder) {
            switch (feld.art()) {
                case JA -> maske.auswahl(feld.name(), "", List.of(new Wahl("", text("foerderung.offen")), new Wahl("ja", text("foerderung.ja")),
                        new Wahl("nein", text("foerderung.nein"))));
                case AUSWAHL -> {
                    List<Wahl> wahl = new ArrayList<>(List.of(new Wahl("", text("foerderung.offen"))));
                    feld.wahl().forEach(wort -> wahl.add(new Wahl(wort, Optional.ofNullable(texte.getMessage("foerderung.wahl." + wort, null, wort, Locale.GERMANY)).orElse(wort))));
                    maske.auswahl(feld.name(), "", wahl);
                }
                case TAGE, ZEITRAEUME, STUFEN, BETRAEGE, VERTRAEGE, KINDER, WOERTER -> maske.absatz(feld.name(), null);
                default -> maske.zeile(feld.name(), null);
            }
        }
        return maske;
    }

    private Maske mitAnnahme(Maske maske, List<String> annahmen) {
        if (!annahmen.isEmpty()) {
            List<Wahl> wahl = new ArrayList<>(List.of(new Wahl("", text("foerderung.ohneAnnahme"))));
            annahmen.forEach(name -> wahl.add(new Wahl(name, name)));
            maske.auswahl("annahme", "", wahl);
        }
        return maske;
    }

    Angaben angaben(Frage frage, Maske maske, LocalDate heute) {
        return new Angaben(werte(gefragt(frage), maske), maske.gelesen("rechtsstand", Zahleneingabe::datum).orElse(heute),
                false, false);
    }

    Angaben angaben(Frage frage, Maske maske, Fall fall, Abschnitt abschnitt) {
        var werte = werte(gefragtZumFall(frage), maske);
        frage.felder().forEach(feld -> Einzelfallfrage.mit(feld.name()).map(fall.entscheidungen()::get)
                .ifPresent(ja -> werte.put(feld.name(), ja)));
        return new Angaben(werte, abschnitt.rechtsstand(), true, false);
    }

    /** What the question needs of the case and nobody has decided. */
    static List<Einzelfallfrage> unentschieden(Frage frage, Fall fall) {
        return frage.felder().stream().flatMap(feld -> Einzelfallfrage.mit(feld.name()).stream())
                .filter(f -> !fall.entscheidungen().containsKey(f)).toList();
    }

    private Map<String, Object> werte(List<Feld> felder, Maske maske) {
        Map<String, Object> werte = new HashMap<>();
        for (var feld : felder) {
            maske.gelesen(feld.name(), eingabe -> wert(feld, eingabe)).ifPresent(wert -> werte.put(feld.name(), wert));
            if (!feld.freiwillig() && maske.wert(feld.name()).isEmpty()) {
                maske.pflicht(feld.name());
            }
        }
        return werte;
    }

    private static List<Feld> gefragtZumFall(Frage frage) {
        return gefragt(frage).stream().filter(feld -> Einzelfallfrage.mit(feld.name()).isEmpty()).toList();
    }

    private static List<Feld> gefragt(Frage frage) {
        boolean monatlich = frage.felder().stream().anyMatch(feld -> feld.name().equals("monat"));
        return frage.felder().stream().filter(feld -> !NUR_IN_FAELLEN.contains(feld.name()) && !(monatlich && feld.name().equals("jahr"))).toList();
    }

    private Object wert(Feld feld, String eingabe) {
        return switch (feld.art()) {
            case ZAHL, GANZ -> zahl(eingabe);
            case JA -> eingabe.equals("ja");
            case TAG -> Zahleneingabe.datum(eingabe).toString();
            case MONAT -> monat(eingabe).toString();
            case TEXT -> eingabe;
            case AUSWAHL -> {
                if (!feld.wahl().contains(eingabe)) {
                    throw new IllegalArgumentException(text("foerderung.unlesbar", eingabe));
                }
                yield eingabe;
            }
            case TAGE -> zeilen(eingabe).map(z -> (Object) Zahleneingabe.datum(z).toString()).toList();
            case ZEITRAEUME -> zeilen(eingabe).map(z -> (Object) tage(z)).toList();
            case STUFEN -> zeilen(eingabe).map(z -> (Object) stufe(z)).toList();
            case BETRAEGE -> zeilen(eingabe).map(z -> (Object) zahl(z)).toList();
            case VERTRAEGE -> zeilen(eingabe).map(z -> (Object) Map.of("monate", zahl(z))).toList();
            case KINDER -> zeilen(eingabe).map(z -> (Object) Map.of("leistungsberechtigt", z.equalsIgnoreCase(text("foerderung.ja")))).toList();
            case WOERTER -> zeilen(eingabe).map(z -> (Object) z).toList();
        };
    }

    private static Stream<String> zeilen(String eingabe) {
        return eingabe.lines().map(String::strip).filter(z -> !z.isEmpty());
    }

    /** {@code 19 %} is a share. */
    private static BigDecimal zahl(String eingabe) {
        var zahl = Zahleneingabe.dezimal(eingabe);
        return eingabe.strip().endsWith("%") ? zahl.movePointLeft(2) : zahl;
    }

    private YearMonth monat(String eingabe) {
        var treffer = MONAT.matcher(eingabe);
        if (treffer.matches()) {
            int monat = Integer.parseInt(treffer.group(1));
            if (monat >= 1 && monat <= 12) {
                return YearMonth.of(Integer.parseInt(treffer.group(2)), monat);
            }
        }
        if (eingabe.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(eingabe);
        }
        throw new IllegalArgumentException(text("foerderung.keinMonat", eingabe));
    }

    private List<String> tage(String zeile) {
        var tage = TAG.matcher(zeile).results().map(m -> Zahleneingabe.datum(m.group()).toString()).toList();
        if (tage.size() != 2) {
            throw new IllegalArgumentException(text("foerderung.keinZeitraum", zeile));
        }
        return tage;
    }

    private List<BigDecimal> stufe(String zeile) {
        var teile = zeile.split("[;:]|\\s+Monate?\\s+");
        if (teile.length != 2) {
            throw new IllegalArgumentException(text("foerderung.keineStufe", zeile));
        }
        return List.of(zahl(teile[0].replace("Monate", "").strip()), zahl(teile[1].strip()));
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
