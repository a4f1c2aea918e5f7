package de.wirkungskreis.muster;

import de.wirkungskreis.kern.Verteilung;
import de.wirkungskreis.muster.Mensch.Zuege;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The people and when they are there. Sex, age and Gemeinde come out exactly as weighed (largest remainder, then shuffled);
 * the other features are drawn for each.
 */
final class Bevoelkerung {

    /** From here on Altersrente instead of Bürgergeld, by and large. */
    private static final int RENTE = 67;
    private static final int ERWERBSFAEHIG = 15;

    private final Vorgabe vorgabe;
    private final Kreisdaten daten;
    private final Zeitachse achse;

    Bevoelkerung(Vorgabe vorgabe, Kreisdaten daten, Zeitachse achse) {
        this.vorgabe = vorgabe;
        this.daten = daten;
        this.achse = achse;
    }

    List<Mensch> menschen() {
        int n = vorgabe.personen();
        var gemeinden = List.copyOf(daten.gemeinden().keySet());
        int[] wo = verteilt("gemeinde", daten.gemeinden().values().stream().mapToLong(Kreisdaten.Gemeinde::einwohner).toArray());
        int[] wie = verteilt("geschlecht", daten.geschlecht().values().stream().mapToLong(Integer::longValue).toArray());
        int[] alt = verteilt("alter", daten.alter().stream().mapToLong(Kreisdaten.Altersgruppe::anteil).toArray());
        var geschlechter = daten.geschlecht().keySet().stream().map(Geschlecht::valueOf).toList();
        var menschen = new ArrayList<Mensch>(n);
        for (int i = 0; i < n; i++) {
            var zufall = Zufall.von(vorgabe.saat(), "mensch", i);
            var alter = daten.alter().get(alt[i]);
            var mensch = new Mensch(i + 1, zuege(zufall, geschlechter.get(wie[i]),
                    vorgabe.bis().getYear() - 1 - zufall.zwischen(alter.von(), alter.bis()), gemeinden.get(wo[i])));
            bezug(mensch, zufall);
            arbeitslosigkeit(mensch, zufall);
            menschen.add(mensch);
        }
        return menschen;
    }

    /** For each person which of the weighed things it gets. */
    private int[] verteilt(String was, long... gewichte) {
        long[] anzahlen = Verteilung.nachGewichten(vorgabe.personen(), gewichte);
        int[] reihe = new int[vorgabe.personen()];
        int stelle = 0;
        for (int i = 0; i < anzahlen.length; i++) {
            Arrays.fill(reihe, stelle, stelle + (int) anzahlen[i], i);
            stelle += (int) anzahlen[i];
        }
        Zufall.von(vorgabe.saat(), was, 0).mischen(reihe);
        return reihe;
    }

    private Zuege zuege(Zufall z, Geschlecht geschlecht, int geburtsjahr, String gemeinde) {
        var anteile = daten.anteile();
        boolean frau = geschlecht == Geschlecht.WEIBLICH;
        int alter = vorgabe.bis().getYear() - geburtsjahr;
        boolean erwachsen = alter >= 20 && alter < 50;
        boolean flucht = z.prozent(anteile.flucht());
        boolean migration = !flucht && z.prozent(anteile.migration());
        boolean kind = z.prozent(frau ? anteile.kindUnter3Frauen() : anteile.kindUnter3Maenner()) && erwachsen;
        boolean allein = z.prozent(frau ? anteile.alleinerziehendFrauen() : anteile.alleinerziehendMaenner()) && erwachsen;
        YearMonth geboren = vorgabe.bis().minusMonths(z.zwischen(15, 49));
        int seit = vorgabe.bis().getYear() - (flucht ? z.zwischen(1, 9) : z.zwischen(3, 30));
        return new Zuege(geschlecht, geburtsjahr, gemeinde, z.prozent(anteile.schwerbehindert() + (alter >= 50 ? 5 : 0)), allein,
                kind ? geboren : null, z.prozent(anteile.ohneAbschluss()), flucht, migration, z.prozent(anteile.zugangSgb3()),
                z.prozent(anteile.selbstaendig()), z.prozent(anteile.reha()), z.prozent(anteile.marktnah()),
                z.prozent(12) ? z.zwischen(Zeitachse.VORLAUF, achse.laenge()) : -1,
                flucht || migration ? Math.max(geburtsjahr, seit) : null, z.zwischen(45, 112), z.zwischen(21_000, 52_000));
    }

    private void bezug(Mensch mensch, Zufall z) {
        int ende = achse.laenge();
        var bestand = daten.bestand();
        if (z.prozent(bestand.dauerhaft())) {
            mensch.elb.set(0, ende);
            if (z.prozent(9)) {
                int weg = z.unter(ende);
                mensch.elb.clear(weg, Math.min(ende, weg + z.zwischen(3, 16)));
            }
        } else {
            boolean da = z.unter(bestand.bleiben() + bestand.wegbleiben()) < bestand.bleiben();
            for (int monat = 0; monat < ende; da = !da) {
                int dauer = z.bisZumErsten(da ? bestand.bleiben() : bestand.wegbleiben(), ende);
                mensch.elb.set(monat, Math.min(ende, monat + dauer), da);
                monat += dauer;
            }
        }
        for (int monat = 0; monat < ende; monat++) {
            int alter = mensch.alter(achse.monat(monat).getYear());
            if (alter < ERWERBSFAEHIG || alter >= RENTE) {
                mensch.elb.clear(monat);
            }
        }
        // whoever leaves for work began it in the last month of the Bezug
        int arbeit = mensch.weiblich() ? bestand.arbeitFrauen() : bestand.arbeitMaenner();
        for (int monat = 0; monat < ende - 1; monat++) {
            if (mensch.elb.get(monat) && !mensch.elb.get(monat + 1) && z.prozent(arbeit)) {
                mensch.integration.set(monat);
            }
        }
    }

    private void arbeitslosigkeit(Mensch mensch, Zufall z) {
        int ende = achse.laenge();
        int art = z.unter(100);
        var bestand = daten.bestand();
        int nie = mensch.weiblich() ? bestand.nieArbeitslosFrauen() : bestand.nieArbeitslosMaenner();
        if (art < nie) {
            return;
        }
        if (art < nie + bestand.immerArbeitslos()) {
            mensch.arbeitslos.set(0, ende);
        } else {
            boolean ja = z.prozent(50);
            for (int monat = 0; monat < ende; ja = !ja) {
                int dauer = z.bisZumErsten(8, ende);
                mensch.arbeitslos.set(monat, Math.min(ende, monat + dauer), ja);
                if (ja && monat + dauer < ende && mensch.elb.get(monat + dauer) && z.prozent(18)) {
                    mensch.integration.set(monat + dauer);
                }
                monat += dauer;
            }
        }
        mensch.arbeitslos.and(mensch.elb);
    }
}
