package de.wirkungskreis.muster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The people as person-months, one line for each month somebody is erwerbsfähig and leistungsberechtigt. Who is not there
 * in a month has no line in it.
 */
final class Panel {

    static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm;"
            + "alleinerziehend;gemeinde\n";

    /** As the house delivers it: with everything an indicator asks for, and rows of those who have just left. */
    static final String KOPF_LIEFERUNG = KOPF.strip()
            + ";integration_sv;svb;minijob_eintritt;oegb_eintritt;rlb;elb_tage_gesamt;nationalitaet;flucht_migration;aufenthalt_jahre;erwerbstaetig\n";

    private Panel() {}

    /** One month of a delivery. {@code frueh}: before the late entries have come. */
    static void monat(Musterkreis kreis, List<Monatsangaben> angaben, int nr, boolean frueh, StringBuilder nach) {
        for (var a : angaben) {
            if (!a.zeile.get(nr)) {
                continue;
            }
            var m = a.mensch;
            boolean elb = m.elb.get(nr);
            boolean bekannt = !frueh || !a.spaetErfasst.get(nr);
            var zeile = zeile(kreis, m, nr, elb, bekannt);
            nach.append(zeile, 0, zeile.length() - 1);
            Integer seit = m.zuege.deutschlandSeit();
            int jahre = seit == null ? 0 : Math.max(0, kreis.achse().monat(nr).getYear() - seit);
            for (var wert : List.of(ja(bekannt && a.svIntegration.get(nr)), ja(a.svb.get(nr)), ja(a.minijob.get(nr)), ja(a.oegb.get(nr)),
                    ja(elb), String.valueOf(a.tageGesamt(nr)), m.zuege.flucht() ? "SYR" : m.zuege.migration() && m.nr % 3 > 0 ? "TUR" : "DEU",
                    ja(m.zuege.flucht()), seit == null ? "" : String.valueOf(jahre), ja(a.svb.get(nr) || m.nr % 5 == 0))) {
                nach.append(';').append(wert);
            }
            nach.append('\n');
        }
    }

    /** Returns how many lines came below the head. */
    static long schreiben(Musterkreis kreis, Appendable nach) {
        long zeilen = 0;
        try {
            nach.append(KOPF);
            for (int nr = Zeitachse.VORLAUF; nr < kreis.achse().laenge(); nr++) {
                for (var mensch : kreis.menschen()) {
                    if (mensch.elb.get(nr)) {
                        nach.append(zeile(kreis, mensch, nr, true, true));
                        zeilen++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zeilen;
    }

    private static String zeile(Musterkreis kreis, Mensch m, int nr, boolean elb, boolean integrationBekannt) {
        var monat = kreis.achse().monat(nr);
        var z = m.zuege;
        long unterhalt = !elb ? 0 : unterhalt(kreis.daten(), m, monat.getYear());
        long unterkunft = !elb ? 0 : z.unterkunftCent() + (long) z.unterkunftCent() * 2 * (monat.getYear() - kreis.vorgabe().erster().getYear()) / 100;
        String geschlecht = switch (z.geschlecht()) {
            case WEIBLICH -> "w";
            case MAENNLICH -> "m";
            case DIVERS -> "d";
            case OHNE_ANGABE -> "x";
        };
        return String.join(";", kreis.daten().jobcenter(), String.format(Locale.ROOT, "%06d", m.nr), monat.toString(), geschlecht,
                String.valueOf(z.geburtsjahr()), ja(elb), ja(m.arbeitslos.get(nr)),
                ja(integrationBekannt && m.integration.get(nr)), ja(m.massnahme.get(nr)),
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
