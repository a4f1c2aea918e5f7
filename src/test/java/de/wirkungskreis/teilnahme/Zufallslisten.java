package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Valid lists nobody has thought of, the same for the same seed. */
final class Zufallslisten {

    private static final List<String> WOERTER = List.of("Öko", "=Summe", "Bildung & Arbeit", "\"Anlauf\"", "a;b", "-minus", "Straße 3", "+49",
            "@work", "Café", "1.348", "01.02.2022", "O'Neill", "<b>", "ja");
    private static final List<String> INSTRUMENTE = List.of("Einstiegsgeld", "arbeitsgelegenheit", "mabe-vergabe");
    private static final List<String> GRUENDE = List.of("planmäßig", "Arbeitsaufnahme", "FEHLZEITEN", "UMZUG", "AUSBILDUNG");
    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    private final Random zufall;

    Zufallslisten(long saat) {
        this.zufall = new Random(saat);
    }

    private <T> T aus(List<T> liste) {
        return liste.get(zufall.nextInt(liste.size()));
    }

    private boolean manchmal() {
        return zufall.nextInt(3) == 0;
    }

    private String wort(String stamm, int nr) {
        return (manchmal() ? aus(WOERTER) + " " : "") + stamm + " " + nr;
    }

    private static String zeile(Object... zellen) {
        return Arrays.stream(zellen).map(z -> z == null ? "" : z instanceof LocalDate tag ? "%d.%d.%d".formatted(tag.getDayOfMonth(),
                tag.getMonthValue(), tag.getYear()) : "\"" + z.toString().replace("\"", "\"\"") + "\"").collect(Collectors.joining(";"));
    }

    private static String liste(String kopf, List<String> zeilen) {
        return kopf + "\n" + String.join("\n", zeilen) + "\n";
    }

    private final List<String> traeger = new ArrayList<>();
    /** Number, first and last day. */
    private record Angebot(String nummer, LocalDate von, LocalDate bis) {}

    private final List<Angebot> massnahmen = new ArrayList<>();

    String traeger() {
        List<String> zeilen = new ArrayList<>();
        for (int nr = 1; nr <= 4 + zufall.nextInt(4); nr++) {
            String name = wort("Träger", nr);
            traeger.add(name);
            String ort = manchmal() ? aus(WOERTER) : null;
            String hinweis = manchmal() ? "erste Zeile\nzweite " + aus(WOERTER) : null;
            var tag = LocalDate.of(2020, 1, 1);
            int zertifikate = zufall.nextInt(4);
            for (int z = 0; z < zertifikate; z++) {
                var bis = tag.plusDays(1 + zufall.nextInt(500));
                zeilen.add(zeile(name, ort, hinweis, 1 + zufall.nextInt(6), manchmal() ? aus(WOERTER) : null, "Z-" + nr + z, "FKS " + z, tag, bis));
                tag = bis.plusDays(1);
            }
            if (zertifikate == 0) {
                zeilen.add(zeile(name, ort, hinweis, null, null, null, null, null, null));
            }
        }
        return liste("Träger;Ort;Hinweis;Fachbereich;Standort;Nummer des Zertifikats;fachkundige Stelle;erster Tag;letzter Tag", zeilen);
    }

    String massnahmen() {
        List<String> zeilen = new ArrayList<>();
        for (int nr = 1; nr <= 4 + zufall.nextInt(5); nr++) {
            boolean eigen = manchmal();
            String name = wort("Maßnahme", nr);
            String nummer = eigen ? null : "123/22/" + nr + "/" + zufall.nextInt(99);
            var von = LocalDate.of(2021, 1, 1).plusDays(zufall.nextInt(400));
            var bis = von.plusDays(zufall.nextInt(600));
            if (nummer != null) {
                massnahmen.add(new Angebot(nummer, von, bis));
            }
            String seiner = manchmal() ? null : aus(traeger);
            int teile = 1 + zufall.nextInt(3);
            var ab = von;
            for (int t = 0; t < teile; t++) {
                var ende = ab.plusDays(zufall.nextInt(200));
                int plaetze = 1 + zufall.nextInt(40);
                zeilen.add(zeile(name, eigen ? null : "mabe-vergabe", eigen ? "EIGEN" : "VERGABE", nummer, seiner, von, bis,
                        nr % 2 == 0 ? "Präsenz" : null, nr % 3 == 0 ? "SPRACHANTEIL; DIGITALE_GRUNDKOMPETENZEN" : null,
                        nr % 2 == 0 ? "Frauen; " + WOERTER.get(nr) + " x" : null, nr % 3 == 1 ? "Absatz\n\n" + WOERTER.get(nr) : null,
                        ab, ende, plaetze, manchmal() ? "70 %" : manchmal() ? plaetze : null,
                        "MASSNAHMEKOSTEN", ab, ende, "PLATZMONAT", "%d,%02d".formatted(zufall.nextInt(3000), zufall.nextInt(100))));
                ab = ende.plusDays(1);
            }
        }
        return liste("Name;Instrument;Beschaffungsweg;Maßnahmenummer;Träger;erster Tag;letzter Tag;Form;Module;Zielgruppen;Beschreibung;"
                + "Plätze von;Plätze bis;Plätze;Mindestmenge;Kostenart;Kosten von;Kosten bis;Kostensatz je;Kostensatz in Euro", zeilen);
    }

    String teilnahmen() {
        List<String> zeilen = new ArrayList<>();
        for (int p = 0; p < 15; p++) {
            String nummer = "%03dD%06d".formatted(100 + p, zufall.nextInt(1_000_000));
            int jahrgang = 1960 + zufall.nextInt(45);
            String geschlecht = aus(List.of("w", "m", "divers", "ohne Angabe"));
            var tag = LocalDate.of(2021, 1, 1).plusDays(zufall.nextInt(200));
            for (int t = 0; t < 1 + zufall.nextInt(4) && tag.isBefore(HEUTE); t++) {
                boolean zugewiesen = manchmal();
                boolean eingetreten = !zugewiesen || zufall.nextBoolean();
                var beginn = tag.plusDays(zufall.nextInt(20));
                var laufende = massnahmen.stream().filter(m -> !beginn.isBefore(m.von()) && !beginn.isAfter(m.bis())).map(Angebot::nummer).toList();
                String massnahme = manchmal() && !laufende.isEmpty() ? aus(laufende) : null;
                var austritt = beginn.plusDays(zufall.nextInt(120));
                boolean raus = eingetreten && !austritt.isAfter(HEUTE);
                if (eingetreten && beginn.isAfter(HEUTE)) {
                    break;
                }
                zeilen.add(zeile(nummer, jahrgang, geschlecht, massnahme, massnahme == null ? aus(INSTRUMENTE) : null, zugewiesen ? tag : null,
                        eingetreten ? beginn : null, manchmal() ? beginn.plusDays(zufall.nextInt(200)) : null, raus ? austritt : null,
                        raus ? aus(GRUENDE) : null));
                if (eingetreten && !raus) {
                    break;
                }
                tag = austritt.plusDays(1 + zufall.nextInt(60));
            }
        }
        return liste("Kundennummer;Geburtsjahr;Geschlecht;Maßnahme;Instrument;zugewiesen am;Eintritt;geplant bis;Austritt;Austrittsgrund", zeilen);
    }

    String zahlen() {
        List<String> zeilen = new ArrayList<>();
        for (int monat = 1; monat <= 10; monat++) {
            for (String instrument : INSTRUMENTE) {
                if (manchmal()) {
                    continue;
                }
                for (String geschlecht : List.of("weiblich", "männlich")) {
                    int bestand = 20 + zufall.nextInt(80);
                    int eintritte = 5 + zufall.nextInt(10);
                    int austritte = 5 + zufall.nextInt(10);
                    zeilen.add(zeile("%02d.2022".formatted(monat), instrument, "insgesamt", geschlecht, bestand, bestand, eintritte, austritte,
                            zufall.nextInt(austritte + 1), 4, zufall.nextInt(5), zufall.nextInt(eintritte + 1)));
                    zeilen.add(zeile("2022-%02d".formatted(monat), instrument, "U25", geschlecht, zufall.nextInt(20), zufall.nextInt(20),
                            zufall.nextInt(5), zufall.nextInt(5), null, null, null, null));
                }
            }
        }
        return liste("Monat;Instrument;Gruppe;Geschlecht;Zugewiesen;Bestand;Eintritte;Austritte;Abbrüche;Verbleib bekannt;Verbleib mit Erfolg;Personen",
                zeilen);
    }
}
