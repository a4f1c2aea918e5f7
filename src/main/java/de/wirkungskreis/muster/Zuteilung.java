package de.wirkungskreis.muster;

import de.wirkungskreis.kern.Verteilung;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.muster.Kreisdaten.Angebot;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who enters what, month by month: as many as the plan says and the year makes of it, as many women as the offer usually
 * has, and only into a Maßnahme with a free place. Where all are taken, the entry is lost.
 */
final class Zuteilung {

    private static final int VERSUCHE = 400;

    private final Vorgabe vorgabe;
    private final Kreisdaten daten;
    private final Zeitachse achse;
    private final Eintrittsplan plan;
    private final Musterverlauf verlauf;
    private final Map<String, List<Musterangebot>> massnahmen = new HashMap<>();
    private final Map<String, long[]> jeMonat = new HashMap<>();
    private final List<Foerderung> foerderungen = new ArrayList<>();

    Zuteilung(Vorgabe vorgabe, Kreisdaten daten, Zeitachse achse, Eintrittsplan plan, List<Massnahme> massnahmen) {
        this.vorgabe = vorgabe;
        this.daten = daten;
        this.achse = achse;
        this.plan = plan;
        this.verlauf = new Musterverlauf(daten, vorgabe.ende());
        massnahmen.stream().filter(m -> m.angaben().instrument() != null).forEach(m ->
                this.massnahmen.computeIfAbsent(m.angaben().instrument(), i -> new ArrayList<>()).add(new Musterangebot(m)));
    }

    List<Foerderung> unter(List<Mensch> menschen) {
        for (int nr = Zeitachse.VORLAUF; nr < achse.laenge(); nr++) {
            int monat = nr;
            var da = menschen.stream().filter(m -> m.elb.get(monat)).toList();
            if (!da.isEmpty()) {
                daten.angebote().forEach(angebot -> eintreten(angebot, achse.monat(monat), monat, da));
            }
        }
        return foerderungen;
    }

    private void eintreten(Angebot angebot, YearMonth monat, int nr, List<Mensch> da) {
        var z = Zufall.von(vorgabe.saat(), angebot.instrument(), nr);
        for (long i = eintritte(angebot, monat); i > 0; i--) {
            LocalDate tag = tag(monat, z);
            var mensch = gefunden(angebot, nr, tag, da, z);
            if (mensch != null) {
                eintreten(angebot, mensch, tag, nr, z);
            }
            while (z.prozent(angebot.nichtAntritt())) {
                var ohne = gefunden(angebot, nr, tag, da, z);
                if (ohne != null) {
                    var dort = dort(angebot, tag, z);
                    anfuegen(ohne, angebot.instrument(), dort, tag, tag.plusDays(angebot.dauer().get(0)), verlauf.nichtAngetreten(tag, z));
                }
            }
        }
    }

    private void eintreten(Angebot angebot, Mensch mensch, LocalDate tag, int nr, Zufall z) {
        var dort = dort(angebot, tag, z);
        if (dort == null && angebotAm(angebot.instrument(), tag)) {
            return;   // every place is taken
        }
        LocalDate spaetestens = dort == null ? LocalDate.MAX : dort.letzterTag();
        LocalDate bis = tag.plusDays(z.zwischen(angebot.dauer().get(0), angebot.dauer().get(1)));
        bis = bis.isAfter(spaetestens) ? spaetestens : bis;
        var foerderung = anfuegen(mensch, angebot.instrument(), dort, tag, bis, verlauf.eingetreten(angebot, tag, bis, spaetestens, z));
        var austritt = foerderung.austritt();
        LocalDate letzter = austritt.map(Foerderung.Ereignis::am).orElse(vorgabe.ende());
        if (dort != null) {
            dort.belegen(letzter);
        }
        mensch.massnahme.set(nr, achse.monat(letzter) + 1);
        mensch.arbeitslos.clear(nr, achse.monat(letzter) + 1);
        mensch.ausgetreten(letzter, austritt.filter(a -> a.grund() != null && a.grund().erfolg()).isPresent(), achse);
        if (angebot.begleitet() != null) {
            anfuegen(mensch, angebot.begleitet(), dort(angebot.begleitet(), tag, z), tag, bis, foerderung.ereignisse().stream()
                    .filter(e -> e.nach() != Teilnahmezustand.VERBLEIB).toList());
        }
    }

    private Foerderung anfuegen(Mensch mensch, String instrument, @Nullable Musterangebot dort, LocalDate von, LocalDate bis,
            List<Foerderung.Ereignis> ereignisse) {
        var foerderung = new Foerderung(foerderungen.size() + 1, mensch, instrument, dort == null ? null : dort.schluessel(), von, bis,
                ereignisse);
        foerderungen.add(foerderung);
        return foerderung;
    }

    /** Of the year by the season, the year by the plan; scaled to the size of the Kreis. */
    private long eintritte(Angebot angebot, YearMonth monat) {
        return jeMonat.computeIfAbsent(angebot.instrument() + monat.getYear(), x -> {
            long imJahr = angebot.eintritte() != null ? angebot.eintritte() : plan.imJahr(angebot.instrument(), monat.getYear());
            long nenner = 100L * Vorgabe.PERSONEN;
            var saison = angebot.saison() == null ? daten.saison() : angebot.saison();
            return Verteilung.nachGewichten((imJahr * angebot.erreichung() * vorgabe.personen() + nenner / 2) / nenner,
                    saison.stream().mapToLong(Integer::longValue).toArray());
        })[monat.getMonthValue() - 1];
    }

    private @Nullable Mensch gefunden(Angebot angebot, int nr, LocalDate tag, List<Mensch> da, Zufall z) {
        boolean frau = z.prozent(angebot.frauen());
        Mensch irgendwer = null;
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var mensch = z.eines(da);
            if (passt(angebot, mensch, nr, tag)) {
                if (mensch.weiblich() == frau) {
                    return mensch;
                }
                irgendwer = mensch;
            }
        }
        return irgendwer;
    }

    private boolean passt(Angebot angebot, Mensch mensch, int nr, LocalDate tag) {
        int alter = mensch.alter(tag.getYear());
        return !mensch.frei.isAfter(tag) && !mensch.geradeAusgetreten(tag) && alter >= angebot.juengste() && alter <= angebot.aelteste()
                && (angebot.nur() == null || switch (angebot.nur()) {
                    case ARBEITSLOS -> mensch.arbeitslos.get(nr);
                    case LANGZEITARBEITSLOS -> mensch.langzeitarbeitslos(nr);
                    case ZUGEWANDERT -> mensch.zuege.zugewandert();
                    case OHNE_ABSCHLUSS -> mensch.zuege.ohneAbschluss();
                    case MARKTFERN -> !mensch.marktnah(nr);
                });
    }

    private @Nullable Musterangebot dort(Angebot angebot, LocalDate tag, Zufall z) {
        return dort(angebot.instrument(), tag, z);
    }

    private @Nullable Musterangebot dort(String instrument, LocalDate tag, Zufall z) {
        var offene = massnahmen.getOrDefault(instrument, List.of()).stream().filter(m -> m.laeuftAm(tag) && m.gewicht(tag) > 0).toList();
        if (offene.isEmpty()) {
            return null;
        }
        int los = z.unter(offene.stream().mapToInt(m -> m.gewicht(tag)).sum());
        for (var angebot : offene) {
            los -= angebot.gewicht(tag);
            if (los < 0) {
                return angebot;
            }
        }
        return offene.get(0);
    }

    private boolean angebotAm(String instrument, LocalDate tag) {
        return massnahmen.getOrDefault(instrument, List.of()).stream().anyMatch(m -> m.laeuftAm(tag));
    }

    private static LocalDate tag(YearMonth monat, Zufall z) {
        LocalDate tag = Musterverlauf.werktag(monat.atDay(z.zwischen(1, monat.lengthOfMonth())));
        return YearMonth.from(tag).equals(monat) ? tag : tag.minusDays(3);
    }
}
