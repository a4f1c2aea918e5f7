package de.wirkungskreis.verfahren;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Votes of the Traegerversammlung, membership of the Beirat. */
public final class VerfahrenAntwortgeber implements Antwortgeber {

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        if (fall.frage().equals("Beirat") && fall.gesucht().equals(Set.of("mitglied_zulaessig"))
                && fall.gegeben().keySet().equals(Set.of("anbieter_von_eingliederungsleistungen"))) {
            boolean zulaessig = Gremienregeln.beiratsmitglied((Boolean) fall.gegeben().get("anbieter_von_eingliederungsleistungen"));
            return Optional.of(new Antwort(Map.of("mitglied_zulaessig", zulaessig),
                    List.of("§ 18d Satz 4 SGB II: wer Eingliederungsleistungen anbietet, gehört dem Beirat nicht an → " + zulaessig)));
        }
        if (fall.frage().equals("Traegerversammlung") && fall.gesucht().equals(Set.of("beschlossen"))
                && Set.of("gegenstand", "ja", "nein", "stimme_vorsitz").containsAll(fall.gegeben().keySet())) {
            int ja = ((Number) fall.gegeben().get("ja")).intValue();
            int nein = ((Number) fall.gegeben().get("nein")).intValue();
            boolean beschlossen = Gremienregeln.beschlossen(gegenstand(fall.gegeben().get("gegenstand").toString()), ja, nein,
                    () -> vorsitz(fall));
            return Optional.of(new Antwort(Map.of("beschlossen", beschlossen),
                    List.of("§ 44c Abs. 1 Satz 7 bis 9 SGB II: " + ja + " Ja, " + nein + " Nein → " + beschlossen)));
        }
        return Optional.empty();
    }

    private static boolean vorsitz(Fall fall) {
        Object stimme = fall.gegeben().get("stimme_vorsitz");
        if (stimme == null) {
            throw new IllegalArgumentException("Es fehlt die Angabe „stimme_vorsitz“");
        }
        return switch (stimme.toString()) {
            case "ja", "true" -> true;
            case "nein", "false" -> false;
            default -> throw new IllegalArgumentException("Die Stimme „" + stimme + "“ ist weder ja noch nein");
        };
    }

    private static Gremienregeln.Gegenstand gegenstand(String wort) {
        return switch (wort) {
            case "Geschaeftsfuehrerbestellung" -> Gremienregeln.Gegenstand.GESCHAEFTSFUEHRUNG;
            case "Stellenplan" -> Gremienregeln.Gegenstand.STELLENPLAN;
            case "Aufgabenwahrnehmung" -> Gremienregeln.Gegenstand.AUFGABENWAHRNEHMUNG;
            case "AMIP" -> Gremienregeln.Gegenstand.PROGRAMM;
            default -> Gremienregeln.Gegenstand.ANDERER;
        };
    }
}
