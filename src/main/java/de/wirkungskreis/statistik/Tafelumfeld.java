package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.einfuhr.Rohzelle;
import de.wirkungskreis.statistik.Tafelwort.Art;
import java.time.Month;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What titles above and footnotes below say of all numbers of a sheet. What stands nearer to a number prevails. */
class Tafelumfeld {

    private static final Pattern TAG = Pattern.compile("(?i)(Datenstand|Erstellungsdatum|Stand)\\s*:?\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4}).*", Pattern.DOTALL);
    private static final Pattern MONAT = Pattern.compile("(?i)(Datenstand|Stand)\\s*:?\\s*([a-zä]+\\.?\\s+\\d{4}).*", Pattern.DOTALL);
    private static final Pattern BERICHTSMONAT = Pattern.compile("(?i)(?:Berichtsmonat\\s*:?\\s*)?([a-zä]+\\.?\\s+\\d{4}|\\d{1,2}[./]\\d{4})");
    private static final Pattern QUELLE = Pattern.compile("(?i)Quelle\\s*:\\s*(.{3,200})");

    private final Wortlaut worte;
    private @Nullable Region region;
    private @Nullable Messgroesse messgroesse;
    private @Nullable YearMonth monat;
    private @Nullable String tag;
    private @Nullable String letzterTag;
    private @Nullable String quelle;

    Tafelumfeld(Wortlaut worte) {
        this.worte = worte;
    }

    void titel(Collection<Rohzelle> zellen) {
        for (var zelle : zellen) {
            // "Jobcenter Herford, Datenstand: 11.10.2022" and the like stand in one cell as well as in two
            for (String teil : zelle.text().strip().split("[;|\\n]|,\\s+(?=(?i)(?:Datenstand|Stand|Berichtsmonat|Erstellungsdatum))")) {
                lesen(teil.strip(), zelle);
            }
        }
    }

    private void lesen(String text, Rohzelle zelle) {
        Matcher amTag = TAG.matcher(text);
        Matcher imMonat = MONAT.matcher(text);
        Matcher bericht = BERICHTSMONAT.matcher(text);
        Matcher woher = QUELLE.matcher(text);
        if (amTag.matches()) {
            // of several days the named Datenstand counts, else the one of creation
            tag = tag == null || Tafelwort.vergleichbar(amTag.group(1)).equals("datenstand") ? amTag.group(2) : tag;
        } else if (imMonat.matches()) {
            Tafelwort.monat(imMonat.group(2)).ifPresent(m -> letzterTag = Zahlenformat.datum(m.atEndOfMonth()));
        } else if (bericht.matches()) {
            monat = Tafelwort.monat(bericht.group(1)).orElse(monat);
        } else if (woher.matches()) {
            quelle = woher.group(1);
        } else {
            region = Tafelwort.region(text).orElse(region);
            messgroesse = Tafelwort.messgroesse(text, worte).orElse(messgroesse);
        }
    }

    Optional<Region> region() {
        return Optional.ofNullable(region);
    }

    Optional<Messgroesse> messgroesse() {
        return Optional.ofNullable(messgroesse);
    }

    /** Where only a month is named, its end: earlier nobody can be sure it was known. */
    Optional<String> datenstand() {
        return Optional.ofNullable(tag).or(() -> Optional.ofNullable(letzterTag));
    }

    Optional<String> quelle() {
        return Optional.ofNullable(quelle);
    }

    /** Month, and what it stands for; a year alone stands for itself, unless the heading says that months follow. */
    Optional<Map<String, String>> zeit(Map<Art, Object> worte) {
        if (worte.get(Art.MONAT) instanceof YearMonth genannt) {
            return Optional.of(Map.of("monat", genannt.toString()));
        }
        if (worte.get(Art.JAHR) instanceof Integer jahr) {
            if (worte.get(Art.MONATSNAME) instanceof Month name) {
                return Optional.of(Map.of("monat", YearMonth.of(jahr, name).toString()));
            }
            return worte.containsKey(Art.BERICHTSMONAT) ? Optional.empty()
                    : Optional.of(Map.of("monat", YearMonth.of(jahr, 12).toString(), "zeitbezug", Zeitbezug.JAHR.name()));
        }
        return worte.containsKey(Art.MONATSNAME) || monat == null ? Optional.empty() : Optional.of(Map.of("monat", monat.toString()));
    }
}
