package de.wirkungskreis.muster;

import de.wirkungskreis.muster.Kreisdaten.Angebot;
import de.wirkungskreis.muster.Mustergutschein.Ereignis;
import de.wirkungskreis.teilnahme.Gutschein.Art;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The vouchers behind the entries, and those behind none: some lapse, some bring a private Vermittlung to nothing. */
final class Gutscheine {

    private static final int GUELTIG_MONATE = 3;
    /** A Berechtigung waits for a course; AVGS for a private Vermittlung: one in eight entries by voucher beside. */
    private static final int WARTEN_HOECHSTENS = 140;
    private static final int VERMITTLUNG = 12;
    private static final int VERMITTLUNG_ERFOLG = 17;

    private final Vorgabe vorgabe;
    private final Map<String, Angebot> angebote;
    private final List<Mustergutschein> gutscheine = new ArrayList<>();

    Gutscheine(Vorgabe vorgabe, Kreisdaten daten) {
        this.vorgabe = vorgabe;
        this.angebote = daten.angebote().stream().collect(Collectors.toMap(Angebot::instrument, Function.identity()));
    }

    List<Mustergutschein> zu(List<Foerderung> foerderungen, List<Mensch> menschen) {
        for (var foerderung : foerderungen) {
            var angebot = angebote.get(foerderung.instrument());
            if (angebot != null && angebot.gutschein() != null) {
                var z = Zufall.von(vorgabe.saat(), "gutschein", foerderung.id());
                foerderung.eintritt().ifPresent(tag -> eingeloest(foerderung, tag, angebot.gutschein(), z));
                if (angebot.verfall() != null && z.prozent(angebot.verfall())) {
                    verfallen(z.eines(menschen), foerderung.von(), angebot.gutschein(), z);
                }
                if (angebot.gutschein() == Art.AVGS_MASSNAHME && z.prozent(VERMITTLUNG)) {
                    vermittlung(z.eines(menschen), foerderung.von(), z);
                }
            }
        }
        return gutscheine;
    }

    private void eingeloest(Foerderung foerderung, LocalDate tag, Art art, Zufall z) {
        boolean kurs = art == Art.INTEGRATIONSKURS || art == Art.BERUFSSPRACHKURS;
        LocalDate ausgestellt = Musterverlauf.werktag(tag.minusDays(z.zwischen(kurs ? 20 : 9, kurs ? WARTEN_HOECHSTENS : 44)));
        var ereignisse = new ArrayList<>(List.of(new Ereignis(Stand.EINGELOEST, tag)));
        if (!kurs) {
            foerderung.austritt().filter(a -> z.prozent(83)).map(a -> a.am().plusDays(z.zwischen(12, 60)))
                    .ifPresent(am -> ereignisse.add(new Ereignis(Stand.ABGERECHNET, am)));
        }
        anfuegen(foerderung.mensch(), art, ausgestellt, kurs ? 12 : GUELTIG_MONATE, foerderung.id(), ereignisse);
    }

    private void verfallen(Mensch mensch, LocalDate um, Art art, Zufall z) {
        LocalDate ausgestellt = Musterverlauf.werktag(um.minusDays(z.zwischen(5, 40)));
        anfuegen(mensch, art, ausgestellt, art == Art.INTEGRATIONSKURS || art == Art.BERUFSSPRACHKURS ? 12 : GUELTIG_MONATE, null,
                z.prozent(11) ? List.of(new Ereignis(Stand.ZURUECKGEGEBEN, ausgestellt.plusDays(z.zwischen(3, 40)))) : List.of());
    }

    /** § 45 Abs. 6 SGB III: one half after six weeks of work, the other after six months. */
    private void vermittlung(Mensch mensch, LocalDate um, Zufall z) {
        LocalDate ausgestellt = Musterverlauf.werktag(um.minusDays(z.zwischen(5, 40)));
        var ereignisse = new ArrayList<Ereignis>();
        if (z.prozent(VERMITTLUNG_ERFOLG)) {
            LocalDate arbeit = ausgestellt.plusDays(z.zwischen(14, 80));
            ereignisse.add(new Ereignis(Stand.EINGELOEST, arbeit));
            boolean sechsWochen = z.prozent(81);
            ereignisse.add(new Ereignis(sechsWochen ? Stand.RATE_1 : Stand.ERLOSCHEN, arbeit.plusDays(sechsWochen ? 49 : 30)));
            if (sechsWochen) {
                boolean halbesJahr = z.prozent(66);
                ereignisse.add(new Ereignis(halbesJahr ? Stand.ABGERECHNET : Stand.ERLOSCHEN, arbeit.plusDays(halbesJahr ? 198 : 110)));
            }
        }
        anfuegen(mensch, Art.AVGS_VERMITTLUNG, ausgestellt, GUELTIG_MONATE, null, ereignisse);
    }

    private void anfuegen(Mensch mensch, Art art, LocalDate ausgestellt, int monate, @Nullable Integer teilnahme, List<Ereignis> ereignisse) {
        if (!ausgestellt.isAfter(vorgabe.ende())) {
            gutscheine.add(new Mustergutschein(gutscheine.size() + 1, mensch, art, ausgestellt, ausgestellt.plusMonths(monate).minusDays(1),
                    teilnahme, ereignisse.stream().takeWhile(e -> !e.am().isAfter(vorgabe.ende())).toList()));
        }
    }
}
