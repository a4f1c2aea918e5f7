package de.wirkungskreis.beispiel;

import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Nutzerverwaltung;
import de.wirkungskreis.zugang.Rolle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One invented person per role. The kennung is the role. */
@Component
class Beispielnutzer {

    static final String KENNWORT = "Wittekind-Werre-22";

    static final List<Nutzer> ALLE = Arrays.stream(Rolle.values()).filter(r -> r != Rolle.KOMMANDOZEILE)
            .map(r -> new Nutzer(r.name().toLowerCase(Locale.ROOT).replace('_', '-'), name(r), Set.of(r))).toList();

    private final Nutzerverwaltung verwaltung;

    Beispielnutzer(Nutzerverwaltung verwaltung) {
        this.verwaltung = verwaltung;
    }

    void anlegenWennLeer() {
        if (verwaltung.leer()) {
            ALLE.forEach(n -> verwaltung.anlegen(n.kennung(), n.name(), KENNWORT, n.rollen()));
        }
    }

    static Nutzer mit(Rolle rolle) {
        return ALLE.stream().filter(n -> n.rollen().contains(rolle)).findFirst().orElseThrow();
    }

    private static String name(Rolle rolle) {
        return switch (rolle) {
            case CONTROLLING -> "Carla Kontor, Controlling";
            case MASSNAHMEMANAGEMENT -> "Mats Brandt, Maßnahmemanagement";
            case BFDH -> "Hanna Heller, Beauftragte für den Haushalt";
            case BCA -> "Berna Aksoy, Beauftragte für Chancengleichheit";
            case GESCHAEFTSFUEHRUNG -> "Gerd Fuhrmann, Geschäftsführung";
            case TEAMLEITUNG -> "Tilda Lehmann, Teamleitung";
            case FALLMANAGEMENT -> "Farid Mansour, Fallmanagement";
            case FACHKRAFT -> "Ines Krüger, Integrationsfachkraft";
            case ARBEITGEBERSERVICE -> "Arne Siebert, Arbeitgeberservice";
            case TRAEGERVERSAMMLUNG -> "Vera Thiele, Trägerversammlung";
            case MASSNAHMETRAEGER -> "Marta Tomczak, Maßnahmeträger";
            case DATENSCHUTZ -> "Dana Schulte, Datenschutz";
            case FACH_ADMIN -> "Fiona Adler, fachliche Administration";
            case TECHNIK_ADMIN -> "Timo Aden, technische Administration";
            case KOMMANDOZEILE -> throw new IllegalArgumentException("Das System ist keine Person");
        };
    }
}
