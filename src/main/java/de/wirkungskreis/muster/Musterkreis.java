package de.wirkungskreis.muster;

import de.wirkungskreis.kern.Verteilung;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.teilnahme.Grund;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All that is told of the people of one {@link Vorgabe}. Made in memory, from nothing but its arguments. */
record Musterkreis(Vorgabe vorgabe, Kreisdaten daten, Zeitachse achse, List<Mensch> menschen, List<Foerderung> foerderungen,
        List<Mustergutschein> gutscheine, List<Einmuendung> einmuendungen, List<Verweisung> verweisungen) {

    /** @param art BETRIEBLICH, AUSSERBETRIEBLICH or SCHULISCH; herkunft as the table einmuendung names it */
    record Einmuendung(Mensch mensch, LocalDate am, String art, String beruf, String herkunft) {}

    record Verweisung(Mensch mensch, String instrument, LocalDate am, String ergebnis) {}

    static Musterkreis von(Vorgabe vorgabe, Kreisdaten daten, Eintrittsplan plan, List<Massnahme> massnahmen) {
        var achse = Zeitachse.von(vorgabe);
        var menschen = new Bevoelkerung(vorgabe, daten, achse).menschen();
        var foerderungen = new Zuteilung(vorgabe, daten, achse, plan, massnahmen).unter(menschen);
        return new Musterkreis(vorgabe, daten, achse, menschen, foerderungen,
                new Gutscheine(vorgabe, daten).zu(foerderungen, menschen), einmuendungen(vorgabe, daten, achse, menschen, foerderungen),
                verweisungen(vorgabe, daten, achse, menschen));
    }

    /** First whom an offer brought there, then the others, until the Berichtsjahr has its number. */
    private static List<Einmuendung> einmuendungen(Vorgabe vorgabe, Kreisdaten daten, Zeitachse achse, List<Mensch> menschen,
            List<Foerderung> foerderungen) {
        var einmuendungen = new ArrayList<Einmuendung>();
        Set<String> gezaehlt = new HashSet<>();
        var z = Zufall.von(vorgabe.saat(), "einmuendung", 0);
        for (var foerderung : foerderungen) {
            foerderung.austritt().filter(a -> a.grund() == Grund.AUSBILDUNG).ifPresent(a -> einmuenden(einmuendungen, gezaehlt,
                    foerderung.mensch(), a.am(), herkunft(foerderung.instrument()), daten, z));
        }
        long imJahr = Math.max(1, (long) daten.ausbildung().jahr() * vorgabe.personen() / Vorgabe.PERSONEN);
        for (int jahr = vorgabe.erster().getYear(); jahr <= vorgabe.bis().getYear(); jahr++) {
            long vorhanden = anzahl(einmuendungen, jahr);
            for (int versuch = 0; versuch < 100 * imJahr && vorhanden < imJahr; versuch++) {
                var mensch = z.eines(menschen);
                LocalDate tag = Musterverlauf.werktag(LocalDate.of(jahr, z.prozent(74) ? z.zwischen(8, 9) : z.zwischen(1, 7), z.zwischen(1, 28)));
                int nr = achse.monat(tag);
                if (nr >= Zeitachse.VORLAUF && nr < achse.laenge() && mensch.elb.get(nr) && mensch.alter(jahr) >= 16 && mensch.alter(jahr) <= 25
                        && einmuenden(einmuendungen, gezaehlt, mensch, tag, "OHNE", daten, z)) {
                    mensch.integration.set(nr);
                    vorhanden++;
                }
            }
        }
        return einmuendungen;
    }

    private static long anzahl(List<Einmuendung> einmuendungen, int jahr) {
        return einmuendungen.stream().filter(e -> berichtsjahr(e.am()) == jahr).count();
    }

    /** October to September, named after the year it ends in. */
    static int berichtsjahr(LocalDate tag) {
        return tag.plusMonths(3).getYear();
    }

    private static boolean einmuenden(List<Einmuendung> einmuendungen, Set<String> gezaehlt, Mensch mensch, LocalDate tag,
            String herkunft, Kreisdaten daten, Zufall z) {
        boolean erste = gezaehlt.add(mensch.nr + "/" + berichtsjahr(tag));
        if (erste) {
            int los = z.unter(100);
            einmuendungen.add(new Einmuendung(mensch, tag, herkunft.equals("BAE") ? "AUSSERBETRIEBLICH" : los < 77 ? "BETRIEBLICH"
                    : los < 86 ? "AUSSERBETRIEBLICH" : "SCHULISCH", z.eines(daten.ausbildung().berufe()), herkunft));
        }
        return erste;
    }

    private static String herkunft(String instrument) {
        return switch (instrument) {
            case "ausserbetriebliche-ausbildung" -> "BAE";
            case "einstiegsqualifizierung" -> "EQ";
            case "assistierte-ausbildung" -> "ASA";
            case "ausbildungsprogramm-land", "ausbildungsprogramm-kreis" -> "LANDESPROGRAMM";
            case "vermittlung-in-ausbildung" -> "JAP";
            default -> "OHNE";
        };
    }

    private static List<Verweisung> verweisungen(Vorgabe vorgabe, Kreisdaten daten, Zeitachse achse, List<Mensch> menschen) {
        var verweisungen = new ArrayList<Verweisung>();
        daten.verweisungen().forEach((instrument, imJahr) -> {
            var z = Zufall.von(vorgabe.saat(), instrument, 0);
            long insgesamt = (long) imJahr * vorgabe.monate() * vorgabe.personen() / (12L * Vorgabe.PERSONEN);
            long[] jeMonat = Verteilung.gleichmaessig(Math.max(1, insgesamt), vorgabe.monate());
            for (int i = 0; i < jeMonat.length; i++) {
                int nr = Zeitachse.VORLAUF + i;
                for (long n = jeMonat[i]; n > 0; n--) {
                    var mensch = z.eines(menschen);
                    if (mensch.elb.get(nr)) {
                        LocalDate tag = Musterverlauf.werktag(achse.monat(nr).atDay(z.zwischen(1, 26)));
                        verweisungen.add(new Verweisung(mensch, instrument, tag, z.prozent(23) ? "OFFEN" : z.prozent(78) ? "ANGENOMMEN"
                                : "NICHT_ANGENOMMEN"));
                    }
                }
            }
        });
        return verweisungen;
    }
}
