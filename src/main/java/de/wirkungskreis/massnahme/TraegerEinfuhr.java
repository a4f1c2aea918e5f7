package de.wirkungskreis.massnahme;

import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrsatz;
import de.wirkungskreis.einfuhr.Einfuhrspalte;
import de.wirkungskreis.einfuhr.Einfuhrspalte.Art;
import de.wirkungskreis.einfuhr.Einfuhrvergleich;
import de.wirkungskreis.einfuhr.Einfuhrzeilen;
import de.wirkungskreis.einfuhr.Einfuhrziel;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahmetraeger.Zertifikat;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A list of Träger, one line for each certificate. A Träger in the list has afterwards the certificates of the list; one
 * that is not in it stays as it is.
 */
@Component
class TraegerEinfuhr implements Einfuhrziel {

    private static final List<String> ZERTIFIKAT = List.of("nummer", "stelle", "von", "bis");

    private final Traegerverzeichnis verzeichnis;
    private final Massnahmepunkte punkte;
    private final Einfuhrzeilen zeilen;
    private final Massnahmeworte worte;

    TraegerEinfuhr(Traegerverzeichnis verzeichnis, Massnahmepunkte punkte, Einfuhrzeilen zeilen, Massnahmeworte worte) {
        this.verzeichnis = verzeichnis;
        this.punkte = punkte;
        this.zeilen = zeilen;
        this.worte = worte;
    }

    /** A Träger as the list has it, and as it is now. */
    private record Eintrag(int zeile, @Nullable Massnahmetraeger alt, Massnahmetraeger neu) {}

    @Override
    public String schluessel() {
        return "traeger";
    }

    @Override
    public String bezeichnung() {
        return worte.text("massnahme.einfuhr.traeger");
    }

    @Override
    public String erlaeuterung() {
        return worte.text("massnahme.einfuhr.traeger.erlaeuterung");
    }

    @Override
    public Recht recht() {
        return Recht.MASSNAHME_BEARBEITEN;
    }

    @Override
    public List<Einfuhrspalte> spalten() {
        return List.of(
                Einfuhrspalte.pflicht("name", worte.text("massnahme.feld.traeger"), Art.TEXT, "Maßnahmeträger", "Trägername", "Name"),
                Einfuhrspalte.frei("ort", worte.text("massnahme.feld.ort"), Art.TEXT, "Sitz"),
                Einfuhrspalte.frei("hinweis", worte.text("massnahme.feld.hinweis"), Art.TEXT, "Bemerkung"),
                Einfuhrspalte.frei("fachbereich", worte.text("massnahme.feld.fachbereich"), Art.GANZ, "AZAV-Fachbereich", "FB"),
                Einfuhrspalte.frei("standort", worte.text("massnahme.feld.standort"), Art.TEXT),
                Einfuhrspalte.frei("nummer", worte.text("massnahme.feld.nummer"), Art.TEXT, "Zertifikat", "Zertifikats-Nr."),
                Einfuhrspalte.frei("stelle", worte.text("massnahme.feld.fachkundigeStelle"), Art.TEXT, "FKS"),
                Einfuhrspalte.frei("von", worte.text("massnahme.feld.von"), Art.TAG, "gültig ab", "gültig von"),
                Einfuhrspalte.frei("bis", worte.text("massnahme.feld.bis"), Art.TAG, "gültig bis"));
    }

    @Override
    public Optional<Bestand> bestand() {
        return Optional.of(() -> verzeichnis.alle().stream().flatMap(t -> t.zertifikate().isEmpty() ? Stream.of(zeile(t, null))
                : t.zertifikate().stream().map(z -> zeile(t, z))).toList());
    }

    private static Map<String, @Nullable Object> zeile(Massnahmetraeger traeger, @Nullable Zertifikat zertifikat) {
        Map<String, @Nullable Object> zeile = new HashMap<>();
        zeile.put("name", traeger.name());
        zeile.put("ort", traeger.ort());
        zeile.put("hinweis", traeger.hinweis());
        if (zertifikat != null) {
            zeile.put("fachbereich", zertifikat.fachbereich());
            zeile.put("standort", zertifikat.standort());
            zeile.put("nummer", zertifikat.nummer());
            zeile.put("stelle", zertifikat.fachkundigeStelle());
            zeile.put("von", zertifikat.gilt().von());
            zeile.put("bis", zertifikat.gilt().letzterTag());
        }
        return zeile;
    }

    @Override
    public Leser leser() {
        return this::lesen;
    }

    private Map<String, @Nullable Object> lesen(Einfuhrsatz satz) {
        Map<String, @Nullable Object> inhalt = new LinkedHashMap<>();
        for (String spalte : List.of("name", "ort", "hinweis", "standort", "nummer", "stelle")) {
            String text = spalte.equals("hinweis") ? satz.absatz(spalte) : satz.text(spalte);
            if (text != null && text.length() > 200 && !spalte.equals("hinweis")) {
                satz.fehler(spalte, worte.text("massnahme.einfuhr.lang", 200), worte.text("massnahme.einfuhr.lang.hinweis"));
            }
            if (satz.hat(spalte)) {
                inhalt.put(spalte, text);
            }
        }
        Integer fachbereich = satz.ganz("fachbereich", 1, 6);
        LocalDate von = satz.tag("von");
        LocalDate bis = satz.tag("bis");
        if (satz.hat("fachbereich")) {
            inhalt.put("fachbereich", fachbereich);
        }
        inhalt.put("von", von == null ? null : von.toString());
        inhalt.put("bis", bis == null ? null : bis.toString());
        if (fachbereich != null && !satz.fehlerhaft()) {
            ZERTIFIKAT.stream().filter(s -> inhalt.get(s) == null).forEach(s ->
                    satz.fehler(s, worte.text("massnahme.einfuhr.zertifikat"), worte.text("massnahme.einfuhr.zertifikat.hinweis")));
        }
        if (von != null && bis != null && bis.isBefore(von)) {
            satz.fehler("bis", worte.text("massnahme.einfuhr.ende"), worte.text("massnahme.einfuhr.ende.hinweis"));
        }
        return inhalt;
    }

    @Override
    public Einfuhrabgleich abgleichen(long lauf) {
        var vergleich = new Einfuhrvergleich();
        eintraege(lauf, vergleich).forEach(e -> vergleich.gegenstand(e.zeile(), e.neu().name(),
                e.alt() == null ? null : punkte.von(e.alt()), punkte.von(e.neu())));
        return vergleich.ergebnis();
    }

    @Override
    public void uebernehmen(long lauf) {
        for (var e : eintraege(lauf, new Einfuhrvergleich())) {
            if (e.alt() == null) {
                verzeichnis.anlegen(e.neu());
            } else if (!punkte.von(e.alt()).equals(punkte.von(e.neu()))) {
                verzeichnis.aendern(e.neu());
            }
        }
    }

    private static String vergleichbar(String name) {
        return name.toLowerCase(Locale.GERMANY);
    }

    private List<Eintrag> eintraege(long lauf, Einfuhrvergleich vergleich) {
        Map<String, Massnahmetraeger> vorhandene = new HashMap<>();
        verzeichnis.alle().forEach(t -> vorhandene.put(vergleichbar(t.name()), t));
        var vergeben = vorhandene.values().stream().map(Massnahmetraeger::schluessel).collect(Collectors.toSet());
        Map<String, List<Einfuhrzeilen.Zeile>> jeTraeger = new LinkedHashMap<>();
        zeilen.zu(lauf).forEach(z -> jeTraeger.computeIfAbsent(vergleichbar(String.valueOf(z.text("name"))), k -> new ArrayList<>()).add(z));
        List<Eintrag> eintraege = new ArrayList<>();
        jeTraeger.forEach((name, seine) -> {
            var alt = vorhandene.get(name);
            var erste = seine.get(0);
            String schluessel = alt != null ? alt.schluessel() : Schluessel.aus(String.valueOf(erste.text("name")), vergeben);
            vergeben.add(schluessel);
            eintraege.add(new Eintrag(erste.nr(), alt, new Massnahmetraeger(schluessel, String.valueOf(erste.text("name")),
                    einzig("ort", seine, alt == null ? null : alt.ort(), vergleich),
                    einzig("hinweis", seine, alt == null ? null : alt.hinweis(), vergleich),
                    alt != null && !erste.inhalt().containsKey("fachbereich") ? alt.zertifikate() : zertifikate(seine, vergleich),
                    alt == null ? 0 : alt.version())));
        });
        return eintraege;
    }

    /** What all lines of a Träger that say something say; a column the list does not have leaves things as they are. */
    private @Nullable String einzig(String spalte, List<Einfuhrzeilen.Zeile> seine, @Nullable String bisher, Einfuhrvergleich vergleich) {
        if (!seine.get(0).inhalt().containsKey(spalte)) {
            return bisher;
        }
        String wert = null;
        for (var zeile : seine) {
            String hier = zeile.text(spalte);
            if (wert != null && hier != null && !hier.equals(wert)) {
                vergleich.fehler(zeile.nr(), spalte, worte.text("massnahme.einfuhr.widerspruch", wert), worte.text("massnahme.einfuhr.widerspruch.hinweis"));
            }
            wert = wert == null ? hier : wert;
        }
        return wert;
    }

    private List<Zertifikat> zertifikate(List<Einfuhrzeilen.Zeile> seine, Einfuhrvergleich vergleich) {
        List<Zertifikat> zertifikate = new ArrayList<>();
        for (var zeile : seine) {
            Integer fachbereich = zeile.ganz("fachbereich");
            if (fachbereich == null) {
                continue;
            }
            var zertifikat = new Zertifikat(fachbereich, zeile.text("standort") == null ? "" : String.valueOf(zeile.text("standort")),
                    String.valueOf(zeile.text("nummer")), String.valueOf(zeile.text("stelle")),
                    new Zeitraum(LocalDate.parse(String.valueOf(zeile.text("von"))), LocalDate.parse(String.valueOf(zeile.text("bis"))).plusDays(1)));
            if (zertifikate.stream().anyMatch(z -> z.fachbereich() == zertifikat.fachbereich()
                    && z.standort().equals(zertifikat.standort()) && z.gilt().ueberschneidet(zertifikat.gilt()))) {
                vergleich.fehler(zeile.nr(), "von", worte.text("massnahme.einfuhr.ueberschneidung"),
                        worte.text("massnahme.einfuhr.ueberschneidung.hinweis"));
            } else {
                zertifikate.add(zertifikat);
            }
        }
        return zertifikate;
    }
}
