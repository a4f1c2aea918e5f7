package de.wirkungskreis.foerderung;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import de.wirkungskreis.recht.Rechtsquelle;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the Foerderfragen by the names of the case; ß is written out in ours. */
public final class FoerderungAntwortgeber implements Antwortgeber {

    private static final Rechtsquelle RECHT = Rechtsquelle.desGesetzes();

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        var gegeben = new HashMap<String, Object>();
        fall.gegeben().forEach((name, wert) -> gegeben.put(name.replace("ß", "ss"), wert));
        return Foerderfragen.ALLE.stream().filter(frage -> frage.instrument().equals(fall.frage())
                        && frage.gesucht().containsAll(fall.gesucht())
                        && frage.felder().stream().map(Feld::name).collect(Collectors.toSet()).containsAll(gegeben.keySet()))
                .findFirst().map(frage -> {
                    var weg = frage.regel().aus(new Angaben(gegeben, fall.rechtsstand()), RECHT);
                    return new Antwort(weg.werte(), weg.schritte().stream()
                            .map(s -> s.norm() + ": " + s.formel() + " → " + s.ergebnis()).toList());
                });
    }
}
