package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenweg.prozent;
import static de.wirkungskreis.foerderung.Rechenweg.text;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.PassivAktivTransferRecht;
import java.util.Locale;
import java.util.Optional;

/** What the money for Lebensunterhalt pays of a Foerderung, by the month paid. It is never assigned to the Jobcenter. */
final class PassivAktivTransfer {

    private static final String GESETZ = "passiv-aktiv-transfer/";

    enum Gefoerdert { EINGLIEDERUNGSZUSCHUSS, EINSTIEGSGELD, EINGLIEDERUNG_LANGZEIT, TEILHABE_AM_ARBEITSMARKT, ANDERES }

    /** The kinds of Bedarfsgemeinschaft; which of them there are changed in 2023. */
    enum Bedarfsgemeinschaft { EINE_PERSON, ERWACHSENER_MIT_KINDERN, EIN_ERWACHSENER, ERWACHSENER_EIN_KIND, ANDERE }

    private PassivAktivTransfer() {}

    /** Until June 2026: a flat amount for § 16i, never more than the Zuschuss. */
    static Rechenweg pauschal(Bedarfsgemeinschaft bg, Bruch zuschuss, PassivAktivTransferRecht recht) {
        Optional<Euro> pauschale = switch (bg) {
            case EINE_PERSON -> recht.pauschaleEinePerson();
            case ERWACHSENER_MIT_KINDERN -> recht.pauschaleErwachsenerMitKindern();
            case EIN_ERWACHSENER -> recht.pauschaleEinErwachsener();
            case ERWACHSENER_EIN_KIND -> recht.pauschaleErwachsenerEinKind();
            case ANDERE -> recht.pauschaleAndere();
        };
        var satz = Bruch.von(pauschale.orElseThrow(() -> new FehlendeAngabe("bg_typ",
                "die Art „" + bg + "“ gibt es zu dieser Zeit nicht; bis 2022 und ab 2023 werden die Bedarfsgemeinschaften anders unterschieden.")));
        var pat = zuschuss.hoechstens(satz);
        var weg = new Rechenweg().schritt("Haushaltsvermerk", "Pauschale " + text(satz) + " €, höchstens der Zuschuss von " + text(zuschuss) + " €", pat,
                GESETZ + "pauschale_" + bg.name().toLowerCase(Locale.ROOT));
        return egt(weg, zuschuss, pat);
    }

    /** Since July 2026: a share, at most what the case saves. Before, nothing but § 16i was moved. */
    static Rechenweg anteilig(Gefoerdert was, Bruch foerderung, Optional<Bruch> erspart, PassivAktivTransferRecht recht) {
        var weg = new Rechenweg();
        if (was == Gefoerdert.ANDERES || recht.anteil().isEmpty()) {
            if (was == Gefoerdert.TEILHABE_AM_ARBEITSMARKT) {
                throw new FehlendeAngabe("bg_typ", "bis 30.06.2026 gilt für § 16i eine Pauschale nach der Art der Bedarfsgemeinschaft.");
            }
            weg.schritt("§ 44f Abs. 6 Satz 1 SGB II", was == Gefoerdert.ANDERES ? "das Instrument gehört nicht dazu"
                    : "bis 30.06.2026 nur § 16i", Bruch.NULL, GESETZ + "anteil");
            return egt(weg, foerderung, Bruch.NULL);
        }
        var anteil = foerderung.mal(recht.anteil().get());
        var grenze = erspart.orElseThrow(() -> new FehlendeAngabe("ersparte_leistung_grundsicherungsgeld_plus_bundesanteil_kdu_eur",
                "der Transfer ist auf die im Fall ersparten Leistungen begrenzt (§ 44f Abs. 6 SGB II)."));
        var pat = anteil.hoechstens(grenze);
        weg.schritt("§ 44f Abs. 6 Satz 1 SGB II", prozent(recht.anteil().get()) + " von " + text(foerderung) + " €", anteil, GESETZ + "anteil")
                .schritt("§ 44f Abs. 6 Satz 1 SGB II", "höchstens die ersparten Leistungen von " + text(grenze) + " €", pat);
        return egt(weg, foerderung, pat);
    }

    private static Rechenweg egt(Rechenweg weg, Bruch foerderung, Bruch pat) {
        var rest = foerderung.minus(Bruch.von(pat.inEuro()));
        return weg.schritt("§ 46 SGB II", "aus dem Eingliederungstitel: " + text(foerderung) + " € − " + text(pat) + " €", rest)
                .wert("pat_eur", pat).wert("egt_belastung_eur", rest);
    }
}
