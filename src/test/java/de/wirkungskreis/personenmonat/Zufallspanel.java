package de.wirkungskreis.personenmonat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A small panel made of a seed, full of what makes counting hard: people who move, change their sex, come late, leave and
 * come back, are missing for a month, turn 15, 25 or reach the Altersgrenze; with or without leavers, with some of the optional columns;
 * rows and columns in any order.
 */
final class Zufallspanel {

    private static final List<String> OHNE_WIRKUNG = List.of("gemeinde", "nationalitaet", "flucht_migration", "aufenthalt_jahre", "erwerbstaetig");
    private static final String[] GESCHLECHTER = {"w", "m", "d", "x"};
    private static final int ALTERSGRENZE = 67 * 12;

    private final Random zufall;
    private final int erster;
    private final int monate;
    private final int personen;
    private final int jobcenter;
    private final int geschlechter;
    private final boolean mitAbgegangenen;
    private final double fehlt;
    private final double zieht;
    private final double bleibt;
    private final double kommt;
    private final List<Map<String, String>> zeilen = new ArrayList<>();

    private Zufallspanel(long saat, boolean gross) {
        zufall = new Random(saat);
        erster = 12 * 2015 + zufall.nextInt(60);
        monate = gross ? zufall.nextInt(100, 200) : zufall.nextInt(10) == 0 ? zufall.nextInt(1, 13) : zufall.nextInt(13, 81);
        personen = gross ? zufall.nextInt(400, 700) : zufall.nextInt(5, 61);
        jobcenter = gross ? zufall.nextInt(1, 21) : zufall.nextInt(1, 5);
        geschlechter = zufall.nextInt(1, 5);
        mitAbgegangenen = zufall.nextInt(3) > 0;
        fehlt = eines(0, 0, 0.004, 0.06);
        zieht = eines(0, 0.01, 0.08);
        bleibt = eines(0.9, 0.97, 0.995);
        kommt = eines(0.05, 0.2, 0.5);
    }

    static Testpanel aus(long saat) {
        return new Zufallspanel(saat, false).bauen();
    }

    /** Of hundreds of people and a hundred months and more: beyond the words and blocks a machine counts in. */
    static Testpanel grosses(long saat) {
        return new Zufallspanel(saat, true).bauen();
    }

    private Testpanel bauen() {
        for (int p = 0; p < personen; p++) {
            person("P" + p);
        }
        var besetzt = zeilen.stream().map(z -> z.get("monat")).collect(Collectors.toSet());
        for (int m = 0; m < monate; m++) {
            if (!besetzt.contains(Testpanel.monat(erster + m))) {
                zeilen.add(zeile("Nachzuegler" + m, erster + m, "1", "w", 1980, zufall.nextBoolean(), false, false));
            }
        }
        List<String> spalten = new ArrayList<>(Testpanel.PFLICHT);
        int wieviele = zufall.nextInt(4);
        for (String s : Testpanel.WAHLWEISE) {
            if (wieviele == 3 || zufall.nextInt(3) < wieviele) {
                spalten.add(s);
            }
        }
        OHNE_WIRKUNG.stream().filter(s -> zufall.nextInt(2) == 0).forEach(spalten::add);
        Collections.shuffle(spalten, zufall);
        if (zufall.nextBoolean()) {
            Collections.shuffle(zeilen, zufall);
        }
        return new Testpanel(spalten, zeilen.stream().map(z -> spalten.stream().map(z::get).toList()).toList());
    }

    private void person(String name) {
        // somewhere in life, or at one of its edges within the panel
        int alter = switch (zufall.nextInt(5)) {
            case 0 -> 15 * 12 - zufall.nextInt(monate);
            case 1 -> 25 * 12 - zufall.nextInt(monate);
            case 2 -> ALTERSGRENZE - zufall.nextInt(monate);
            default -> zufall.nextInt(16 * 12, 66 * 12);
        };
        int geboren = erster - Math.max(alter, 0);
        int von = zufall.nextInt(3) == 0 ? zufall.nextInt(monate) : 0;
        int bis = zufall.nextInt(3) == 0 ? zufall.nextInt(von, monate) : monate - 1;
        String ort = String.valueOf(zufall.nextInt(jobcenter) + 1);
        String geschlecht = GESCHLECHTER[zufall.nextInt(geschlechter)];
        boolean leistung = zufall.nextInt(10) > 1;
        boolean arbeitslos = zufall.nextBoolean();
        boolean arbeit = zufall.nextInt(3) == 0;
        for (int m = von; m <= bis; m++) {
            leistung = zufall.nextDouble() < (leistung ? bleibt : kommt);
            arbeitslos = zufall.nextDouble() < (arbeitslos ? 0.95 : 0.15);
            arbeit = zufall.nextDouble() < (arbeit ? 0.95 : 0.1);
            ort = zufall.nextDouble() < zieht ? String.valueOf(zufall.nextInt(jobcenter) + 1) : ort;
            geschlecht = zufall.nextInt(250) == 0 ? GESCHLECHTER[zufall.nextInt(geschlechter)] : geschlecht;
            int monat = erster + m;
            boolean imAlter = monat - geboren >= 15 * 12 && monat - geboren < ALTERSGRENZE;
            boolean elb = leistung && imAlter;
            if ((elb || mitAbgegangenen) && zufall.nextDouble() >= fehlt) {
                zeilen.add(zeile(name, monat, ort, geschlecht, geboren / 12, elb, arbeitslos, arbeit));
            }
        }
    }

    private Map<String, String> zeile(String person, int monat, String ort, String geschlecht, int geburtsjahr, boolean elb, boolean arbeitslos,
            boolean arbeit) {
        Map<String, String> z = new HashMap<>(Map.of("jobcenter", ort, "person", person, "monat", Testpanel.monat(monat), "geschlecht", geschlecht,
                "geburtsjahr", String.valueOf(geburtsjahr), "elb", ja(elb), "arbeitslos", ja(arbeitslos), "svb", ja(arbeit)));
        boolean integration = zufall.nextInt(12) == 0;
        z.put("integration", ja(integration));
        z.put("integration_sv", ja(integration && zufall.nextInt(4) > 0 || zufall.nextInt(200) == 0));
        z.put("massnahme", ja(zufall.nextInt(6) == 0));
        z.put("llu_cent", zahl(0, zufall.nextInt(60_000)));
        z.put("luh_cent", zahl(0, zufall.nextInt(60_000)));
        z.put("sbm", ja(zufall.nextInt(8) == 0));
        z.put("elb_tage_730", zahl(637, 638, 638, 730, 0, zufall.nextInt(731)));
        z.put("alo_tage", zahl(363, 364, 364, 365, 0, zufall.nextInt(2_000)));
        z.put("elb_tage_gesamt", zahl(1_460, 1_461, 5_000, zufall.nextInt(4_000)));
        z.put("minijob_eintritt", ja(zufall.nextInt(15) == 0));
        z.put("oegb_eintritt", ja(zufall.nextInt(20) == 0));
        z.put("alleinerziehend", ja(zufall.nextInt(4) == 0));
        z.put("rlb", ja(elb ? zufall.nextInt(5) > 0 : zufall.nextInt(5) == 0));
        z.put("elb_zugaenge", zahl(0, 0, 0, 1, 2, zufall.nextInt(32)));
        z.put("elb_abgaenge", zahl(0, 0, 0, 1, 3, zufall.nextInt(32)));
        z.put("gemeinde", zufall.nextInt(8) == 0 ? "" : zahl(5758004, 5758012, 5758036));
        z.put("nationalitaet", zufall.nextBoolean() ? "deutsch" : "syrisch");
        z.put("flucht_migration", ja(zufall.nextInt(4) == 0));
        z.put("aufenthalt_jahre", zufall.nextBoolean() ? "" : zahl(0, 3, 4, 20));
        z.put("erwerbstaetig", ja(zufall.nextInt(4) == 0));
        return z;
    }

    private double eines(double... werte) {
        return werte[zufall.nextInt(werte.length)];
    }

    private String zahl(int... werte) {
        return String.valueOf(werte[zufall.nextInt(werte.length)]);
    }

    private static String ja(boolean ja) {
        return ja ? "1" : "0";
    }
}
