package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.einfuhr.Rohzelle;
import de.wirkungskreis.kennzahl.Geschlecht;
import java.text.Normalizer;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading or a label of a table means. */
record Tafelwort(Art art, Object wert) {

    enum Art { MONAT, MONATSNAME, JAHR, MESSGROESSE, GESCHLECHT, PERSONENKREIS, REGION, ROLLE, ABGELEITET, VORSPALTE, NEBENSPALTE, BERICHTSMONAT, FUELLWORT }

    enum Rolle { WERT, ZAEHLER, NENNER, RANG }

    private static final List<String> MONATE = List.of("jan", "feb", "m(?:ä|ae)?rz?", "apr", "mai", "juni?", "juli?", "aug", "sep", "okt", "nov", "dez");
    private static final Pattern KENNZAHL = Pattern.compile("(?i)K\\s?([123])\\s?(E\\s?[1-4])?(?:\\s*[-–:].*|\\s+.*)?");
    private static final Pattern FUSSNOTE = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+\\)?$|\\s+\\d{1,2}\\)$|\\s*\\*+\\)?$");
    private static final Pattern MONAT_JAHR = Pattern.compile("(?i)([a-zä]{3,9})\\.?\\s*'?(\\d{4}|\\d{2})");
    private static final Pattern ZIFFERN = Pattern.compile("(?:(\\d{1,2})[./](\\d{4})|(\\d{4})-(\\d{2}))");
    private static final Pattern REGION = Pattern.compile("(?i)(Jobcenter|JC|Kreis|Landkreis|Agentur f(?:ü|ue)r Arbeit|(?:SGB[ -]II[- ])?Vergleichstyp)\\s+(.+)");
    private static final Map<String, String> LAENDER = Map.ofEntries(Map.entry("nrw", "Nordrhein-Westfalen"));
    private static final List<String> LAND = List.of("Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen",
            "Mecklenburg-Vorpommern", "Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt",
            "Schleswig-Holstein", "Thüringen");
    private static final Map<String, Art> WOERTER = Map.ofEntries(Map.entry("kennzahl", Art.VORSPALTE), Map.entry("kennzahlen", Art.VORSPALTE),
            Map.entry("kennzahlergaenzungsgroesse", Art.VORSPALTE), Map.entry("merkmal", Art.VORSPALTE), Map.entry("merkmale", Art.VORSPALTE),
            Map.entry("region", Art.VORSPALTE), Map.entry("gebiet", Art.VORSPALTE), Map.entry("jobcenter", Art.VORSPALTE),
            Map.entry("traeger", Art.VORSPALTE), Map.entry("geschlecht", Art.VORSPALTE), Map.entry("personengruppe", Art.VORSPALTE),
            Map.entry("einheit", Art.NEBENSPALTE), Map.entry("nr", Art.NEBENSPALTE), Map.entry("lfdnr", Art.NEBENSPALTE),
            Map.entry("traegernummer", Art.NEBENSPALTE), Map.entry("schluessel", Art.NEBENSPALTE),
            Map.entry("berichtsmonat", Art.BERICHTSMONAT), Map.entry("berichtsmonate", Art.BERICHTSMONAT), Map.entry("monat", Art.BERICHTSMONAT),
            Map.entry("zeitreihe", Art.FUELLWORT), Map.entry("in", Art.FUELLWORT), Map.entry("inprozent", Art.FUELLWORT), Map.entry("jahr", Art.FUELLWORT));
    private static final Map<String, Rolle> ROLLEN = Map.of("wert", Rolle.WERT, "zaehler", Rolle.ZAEHLER, "nenner", Rolle.NENNER,
            "rang", Rolle.RANG, "ranginnerhalbdesvergleichstyps", Rolle.RANG, "rangimvergleichstyp", Rolle.RANG);
    private static final Map<String, Geschlecht> GESCHLECHTER = Map.ofEntries(Map.entry("insgesamt", Geschlecht.GESAMT), Map.entry("gesamt", Geschlecht.GESAMT),
            Map.entry("frauen", Geschlecht.W), Map.entry("weiblich", Geschlecht.W), Map.entry("davonfrauen", Geschlecht.W),
            Map.entry("maenner", Geschlecht.M), Map.entry("maennlich", Geschlecht.M), Map.entry("davonmaenner", Geschlecht.M),
            Map.entry("divers", Geschlecht.D), Map.entry("keineangabe", Geschlecht.X));
    private static final Map<String, Messgroesse> MESSGROESSEN = Map.of("erwerbsfaehigeleistungsberechtigteelb", Messgroesse.BESTAND_ELB,
            "bestandelb", Messgroesse.BESTAND_ELB, "elb", Messgroesse.BESTAND_ELB, "langzeitleistungsbezieher", Messgroesse.BESTAND_LZB,
            "bestandlzb", Messgroesse.BESTAND_LZB, "lzb", Messgroesse.BESTAND_LZB, "arbeitslosenquote", Messgroesse.ARBEITSLOSENQUOTE,
            "bedarfsgemeinschaftenbg", Messgroesse.BEDARFSGEMEINSCHAFTEN);

    static String vergleichbar(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.GERMANY).replace("ä", "ae").replace("ö", "oe")
                .replace("ü", "ue").replace("ß", "ss").replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Without the number of a footnote behind it. */
    static String ohneFussnote(String text) {
        return FUSSNOTE.matcher(text.strip()).replaceFirst("").strip();
    }

    static Optional<Messgroesse> messgroesse(String roh, Wortlaut worte) {
        String text = ohneFussnote(roh);
        String gesucht = vergleichbar(text);
        var genannt = Arrays.stream(Messgroesse.values()).filter(m -> gesucht.equals(vergleichbar(m.name())) || gesucht.equals(vergleichbar(worte.wort(m)))).findFirst();
        if (genannt.isPresent()) {
            return genannt;
        }
        Matcher treffer = KENNZAHL.matcher(text);
        if (treffer.matches()) {
            String teil = treffer.group(2) == null ? "" : treffer.group(2).replace(" ", "").toUpperCase(Locale.ROOT);
            String jahresfortschritt = gesucht.contains("jahresfortschritt") || gesucht.endsWith("jfw") ? "_JFW" : "";
            String name = "K" + treffer.group(1) + teil + jahresfortschritt;
            return Arrays.stream(Messgroesse.values()).filter(m -> m.name().equals(name)).findFirst();
        }
        return Optional.ofNullable(MESSGROESSEN.get(gesucht));
    }

    static Optional<Region> region(String roh) {
        String text = ohneFussnote(roh).replaceFirst("(?i)^(Region|Gebiet|Gebietsstruktur|Tr(?:ä|ae)ger)\\s*:\\s*", "");
        if (vergleichbar(text).equals("deutschland") || vergleichbar(text).equals("bund") || vergleichbar(text).equals("bundesgebiet")) {
            return Optional.of(new Region(Region.Art.BUND, "Deutschland"));
        }
        String land = LAENDER.getOrDefault(vergleichbar(text), text);
        var gefunden = LAND.stream().filter(l -> vergleichbar(l).equals(vergleichbar(land))).findFirst();
        if (gefunden.isPresent()) {
            return Optional.of(new Region(Region.Art.LAND, gefunden.get()));
        }
        Matcher treffer = REGION.matcher(text);
        if (!treffer.matches() || treffer.group(2).length() > 80) {
            return Optional.empty();
        }
        String was = vergleichbar(treffer.group(1));
        return Optional.of(new Region(was.endsWith("vergleichstyp") ? Region.Art.VERGLEICHSTYP : was.startsWith("agentur") ? Region.Art.AGENTURBEZIRK
                : was.endsWith("kreis") ? Region.Art.KREIS : Region.Art.JOBCENTER, treffer.group(2).strip()));
    }

    static Optional<YearMonth> monat(String text) {
        Matcher ziffern = ZIFFERN.matcher(text.strip());
        if (ziffern.matches()) {
            boolean iso = ziffern.group(1) == null;
            int monat = Integer.parseInt(ziffern.group(iso ? 4 : 1));
            return monat < 1 || monat > 12 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(ziffern.group(iso ? 3 : 2)), monat));
        }
        Matcher treffer = MONAT_JAHR.matcher(text.strip());
        return !treffer.matches() ? Optional.empty() : monatsname(treffer.group(1)).map(m -> {
            int jahr = Integer.parseInt(treffer.group(2));
            return YearMonth.of(jahr < 100 ? 2000 + jahr : jahr, m);
        });
    }

    static Optional<Month> monatsname(String text) {
        String wort = text.strip().toLowerCase(Locale.GERMANY);
        for (int i = 0; i < 12; i++) {
            String lang = Month.of(i + 1).getDisplayName(TextStyle.FULL, Locale.GERMANY).toLowerCase(Locale.GERMANY);
            if (wort.equals(lang) || wort.matches(MONATE.get(i) + "t?\\.?")) {
                return Optional.of(Month.of(i + 1));
            }
        }
        return Optional.empty();
    }

    static Optional<Tafelwort> von(Rohzelle zelle, Wortlaut worte) {
        if (zelle.tag() != null) {
            return Optional.of(new Tafelwort(Art.MONAT, YearMonth.from(zelle.tag())));
        }
        String text = ohneFussnote(zelle.text());
        String wort = vergleichbar(text);
        if (wort.matches("(19[89]|20\\d)\\d") && !text.contains(",")) {
            return Optional.of(new Tafelwort(Art.JAHR, Integer.parseInt(wort)));
        }
        var monat = monat(text);
        if (monat.isPresent()) {
            return Optional.of(new Tafelwort(Art.MONAT, monat.get()));
        }
        if (wort.startsWith("veraenderung") && (wort.contains("vorjahr") || wort.contains("vormonat")) || wort.equals("vorjahresmonat") || wort.equals("vormonat")) {
            return Optional.of(new Tafelwort(Art.ABGELEITET, text));
        }
        if (WOERTER.containsKey(wort) || wort.isEmpty() && text.equals("%")) {
            return Optional.of(new Tafelwort(WOERTER.getOrDefault(wort, Art.FUELLWORT), text));
        }
        return benannt(text, wort, worte).or(() -> region(text).map(r -> new Tafelwort(Art.REGION, r)));
    }

    private static Optional<Tafelwort> benannt(String text, String wort, Wortlaut worte) {
        var name = monatsname(text);
        if (name.isPresent()) {
            return Optional.of(new Tafelwort(Art.MONATSNAME, name.get()));
        }
        if (ROLLEN.containsKey(wort)) {
            return Optional.of(new Tafelwort(Art.ROLLE, ROLLEN.get(wort)));
        }
        if (GESCHLECHTER.containsKey(wort)) {
            return Optional.of(new Tafelwort(Art.GESCHLECHT, GESCHLECHTER.get(wort)));
        }
        var groesse = messgroesse(text, worte);
        return groesse.isPresent() ? groesse.map(m -> new Tafelwort(Art.MESSGROESSE, m))
                : Arrays.stream(Personenkreis.values()).filter(p -> wort.equals(vergleichbar(worte.wort(p)))).findFirst()
                        .map(p -> new Tafelwort(Art.PERSONENKREIS, p));
    }
}
