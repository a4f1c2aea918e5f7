package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Dingart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Jahresverschiebung;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Verweis;
import de.wirkungskreis.ziel.Ziel.Monitoring;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(30)
class Zielinhalt implements Fassungsinhalt {

    private final JdbcZielsysteme zielsysteme;
    private final Programme programme;

    Zielinhalt(JdbcZielsysteme zielsysteme, Programme programme) {
        this.zielsysteme = zielsysteme;
        this.programme = programme;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        zielsysteme.schreiben(nach.id(), zielsysteme.derFassung(von.id()));
    }

    /** Targets, groups and monitoring stay as structure; last year's values stand in last year's programme. */
    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        var verschiebung = Jahresverschiebung.zwischen(programme.mit(von.programm()).orElseThrow(), nachProgramm);
        zielsysteme.schreiben(nach.id(), fortgefuehrt(zielsysteme.derFassung(von.id()), verschiebung));
    }

    static Zielsystem fortgefuehrt(Zielsystem system, Jahresverschiebung verschiebung) {
        return new Zielsystem(
                system.koepfe().stream()
                        .map(kopf -> new Ebenenkopf(kopf.ebene(), verschiebung.imText(kopf.ueberschrift()))).toList(),
                system.ziele().stream().map(ziel -> {
                    var monitoring = ziel.monitoring();
                    return new Ziel(ziel.schluessel(), ziel.ebene(), ziel.gesetzesziele(), ziel.indikator(),
                            ziel.zusatz(), ziel.kennzahl(), ziel.raum(), ziel.verantwortlich(),
                            ziel.werte().stream().map(Zielwert::geleert).toList(),
                            monitoring == null ? null : new Monitoring(monitoring.vereinbarung(),
                                    monitoring.rhythmus(), monitoring.dimensionen()), 0);
                }).toList());
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        var system = zielsysteme.derFassung(fassung.id());
        return Stream.concat(Zielpunkte.derKoepfe(system.koepfe()).stream(),
                system.ziele().stream().flatMap(ziel -> Zielpunkte.desZiels(ziel).stream())).toList();
    }

    @Override
    public List<Verweis> verweise(long fassung) {
        return zielsysteme.derFassung(fassung).ziele().stream().filter(ziel -> ziel.raum() != null)
                .map(ziel -> new Verweis(Dingart.RAUMBEZUG, ziel.raum(), "ziele.ziele[].raum", ziel.indikator(),
                        "/ziele#" + ziel.schluessel())).toList();
    }
}
