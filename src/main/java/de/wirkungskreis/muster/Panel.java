package de.wirkungskreis.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The people as person-months, one line for each month somebody is erwerbsfähig and leistungsberechtigt. Who is not there
 * in a month has no line in it.
 */
final class Panel {

    static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm;"
            + "alleinerziehend;gemeinde\n";

    private Panel() {}

    /** Returns how many lines came below the head. */
    static long schreiben(Musterkreis kreis, Appendable nach) {
        long zeilen = 0;
        try {
            nach.append(KOPF);
            for (int nr = Zeitachse.VORLAUF; nr < kreis.achse().laenge(); nr++) {
                for (var mensch : kreis.menschen()) {
                    if (mensch.elb.get(nr)) {
                        nach.append(zeile(kreis, mensch, nr));
                        zeilen++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zeilen;
    }

    private static String zeile(Musterkreis kreis, Mensch m, int nr) {
        var monat = kreis.achse().monat(nr);
        var z = m.zuege;
        long unterhalt = unterhalt(kreis.daten(), m, monat.getYear());
        long unterkunft = z.unterkunftCent() + (long) z.unterkunftCent() * 2 * (monat.getYear() - kreis.vorgabe().erster().getYear()) / 100;
        String geschlecht = switch (z.geschlecht()) {
            case WEIBLICH -> "w";
            case MAENNLICH -> "m";
            case DIVERS -> "d";
            case OHNE_ANGABE -> "x";
        };
        return String.join(";", kreis.daten().jobcenter(), String.format(Locale.ROOT, "%06d", m.nr), monat.toString(), geschlecht,
                String.valueOf(z.geburtsjahr()), "1", ja(m.arbeitslos.get(nr)), ja(m.integration.get(nr)), ja(m.massnahme.get(nr)),
                String.valueOf(unterhalt), String.valueOf(unterkunft), ja(z.schwerbehindert()), ja(z.alleinerziehend()),
                kreis.daten().gemeinden().get(z.gemeinde()).ags()) + "\n";
    }

    /** The Regelbedarf of the year, as far as this person's own income and household leave it. */
    private static long unterhalt(Kreisdaten daten, Mensch m, int jahr) {
        var regelsatz = daten.regelsatz().get(jahr);
        if (regelsatz == null) {
            throw new IllegalArgumentException("Für " + jahr + " kennt muster/kreis.yaml keinen Regelsatz");
        }
        return (long) regelsatz * m.zuege.bedarfProzent();
    }

    private static String ja(boolean ja) {
        return ja ? "1" : "0";
    }
}
