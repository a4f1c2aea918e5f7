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
            case CONTROLLING -> "Carla Kontor";
            case MASSNAHMEMANAGEMENT -> "Mats Brandt";
            case BFDH -> "Hanna Heller";
            case BCA -> "Berna Aksoy";
            case GESCHAEFTSFUEHRUNG -> "Gerd Fuhrmann";
            case TEAMLEITUNG -> "Tilda Lehmann";
            case FALLMANAGEMENT -> "Farid Mansour";
            case FACHKRAFT -> "Ines Krüger";
            case ARBEITGEBERSERVICE -> "Arne Siebert";
            case TRAEGERVERSAMMLUNG -> "Vera Thiele";
            case MASSNAHMETRAEGER -> "Marta Tomczak";
            case DATENSCHUTZ -> "Dana Schulte";
            case FACH_ADMIN -> "Fiona Adler";
            case TECHNIK_ADMIN -> "Timo Aden";
            case KOMMANDOZEILE -> throw new IllegalArgumentException("Das System ist keine Person");
        };
    }
}
