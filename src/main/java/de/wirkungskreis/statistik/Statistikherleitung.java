package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.statistik.Veroeffentlichungen.Gefuehrt;
import de.wirkungskreis.statistik.Veroeffentlichungen.Unterschied;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a published value comes from: source, Datenstand, how it was counted, and what it was before. */
@Component
class Statistikherleitung {

    private final Veroeffentlichungen ablage;
    private final EigenerWert eigene;
    private final Statistikworte worte;
    private final Wortlaut texte;
    private final Clock uhr;

    Statistikherleitung(Veroeffentlichungen ablage, EigenerWert eigene, Statistikworte worte, Wortlaut texte, Clock uhr) {
        this.ablage = ablage;
        this.eigene = eigene;
        this.worte = worte;
        this.texte = texte;
        this.uhr = uhr;
    }

    private List<Veroeffentlichung> desMonats(Gefuehrt reihe, YearMonth monat, Statistikfrage frage) {
        return ablage.verlauf(reihe.reihe(), frage.tag(uhr)).stream().filter(v -> v.monat().equals(monat)).toList();
    }

    Optional<Herleitung> von(Gefuehrt gefuehrt, YearMonth monat, Statistikfrage frage) {
        var alle = desMonats(gefuehrt, monat, frage);
        if (alle.isEmpty()) {
            return Optional.empty();
        }
        var reihe = gefuehrt.reihe();
        var v = alle.get(alle.size() - 1);
        List<String> fruehere = new ArrayList<>();
        for (int i = alle.size() - 2; i >= 0; i--) {
            fruehere.add(frueher(reihe, alle.get(i)));
        }
        return Optional.of(new Herleitung(texte.text("statistik.herleitung.titel", worte.titel(reihe), worte.zeit(reihe, monat)), worte.text(reihe, v),
                texte.text("statistik.herleitung.formel"), eingaben(reihe, v), reihe.messgroesse().thema() == Messgroesse.Thema.KENNZAHLEN
                        ? texte.text("statistik.norm") : null, stand(v), texte.text("statistik.herleitung.quelle", v.quelle()), fruehere));
    }

    private String stand(Veroeffentlichung v) {
        return v.reife() == null ? texte.text("statistik.herleitung.stand", Zahlenformat.datum(v.datenstand()))
                : texte.text("statistik.herleitung.standReife", Zahlenformat.datum(v.datenstand()), texte.wort(v.reife()),
                        texte.text(v.reife().hochgerechnet() ? "statistik.hochgerechnet" : "statistik.endgueltig"));
    }

    private String frueher(Reihe reihe, Veroeffentlichung v) {
        return texte.text("statistik.herleitung.frueher", worte.text(reihe, v), stand(v));
    }

    private List<Eingabe> eingaben(Reihe reihe, Veroeffentlichung v) {
        List<Eingabe> eingaben = new ArrayList<>();
        v.zahl().ifPresent(w -> dazu(eingaben, "genau", worte.genau(reihe.messgroesse(), w)));
        if (v.zaehler() != null) {
            dazu(eingaben, "zaehler", worte.genau(Messgroesse.BESTAND_ELB, v.zaehler()));
        }
        if (v.nenner() != null) {
            dazu(eingaben, "nenner", worte.genau(Messgroesse.BESTAND_ELB, v.nenner()));
        }
        if (v.ersatzzeichen() != null) {
            dazu(eingaben, "zeichen", texte.wort(v.ersatzzeichen()));
        }
        if (v.merkmal() != null) {
            dazu(eingaben, "merkmal", texte.wort(v.merkmal()));
        }
        dazu(eingaben, "einheit", texte.wort(reihe.messgroesse().art()));
        dazu(eingaben, "zaehlkonzept", texte.wort(reihe.zaehlkonzept()));
        dazu(eingaben, "raumprinzip", texte.wort(reihe.raumprinzip()));
        dazu(eingaben, "rechtskreis", texte.wort(reihe.rechtskreis()));
        if (v.rang() != null) {
            dazu(eingaben, "rang", v.rangVon() == null ? v.rang().toString() : texte.text("statistik.rangVon", v.rang(), v.rangVon()));
        }
        return eingaben;
    }

    private void dazu(List<Eingabe> eingaben, String was, String wert) {
        eingaben.add(new Eingabe(texte.text("statistik.eingabe." + was), wert, null));
    }

    /** Own beside official, and every reason that may explain the difference. */
    Optional<Herleitung> vergleich(Gefuehrt gefuehrt, YearMonth monat, Statistikfrage frage) {
        var alle = desMonats(gefuehrt, monat, frage);
        var tag = frage.tag(uhr);
        BigDecimal eigener = eigene.werte(gefuehrt.reihe(), tag).get(monat);
        if (alle.isEmpty() || eigener == null) {
            return Optional.empty();
        }
        var reihe = gefuehrt.reihe();
        var v = alle.get(alle.size() - 1);
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(texte.text("statistik.spalte.eigener"), worte.gerundet(reihe.messgroesse(), eigener), null));
        eingaben.add(new Eingabe(texte.text("statistik.spalte.wert"), worte.text(reihe, v), Statistikblatt.pfad(gefuehrt, monat, frage)));
        eigene.gruende(reihe, v, eigener, tag).forEach(g -> eingaben.add(new Eingabe(texte.text("statistik.eingabe.grund"), texte.text("statistik.grund." + g), null)));
        return Optional.of(new Herleitung(texte.text("statistik.vergleich.titel", worte.titel(reihe), worte.zeit(reihe, monat)),
                v.zahl().map(w -> worte.differenz(reihe.messgroesse(), eigener.subtract(w))).orElse(Zahlenformat.FEHLT),
                texte.text("statistik.vergleich.formel"), eingaben, null, stand(v), texte.text("statistik.herleitung.quelle", v.quelle()), List.of()));
    }

    Herleitung unterschied(Unterschied u) {
        var reihe = u.reihe().reihe();
        List<Eingabe> eingaben = new ArrayList<>();
        eingaben.add(new Eingabe(texte.text("statistik.unterschiede.neu"), worte.text(reihe, u.neu()), Statistikblatt.pfad(u.reihe(), u.monat(),
                new Statistikfrage(u.neu().datenstand(), ""))));
        if (u.alt() != null) {
            eingaben.add(new Eingabe(texte.text("statistik.unterschiede.alt"), worte.text(reihe, u.alt()), Statistikblatt.pfad(u.reihe(), u.monat(),
                    new Statistikfrage(u.alt().datenstand(), ""))));
        }
        worte.prozent(u).ifPresent(p -> eingaben.add(new Eingabe(texte.text("statistik.unterschiede.prozent"), p, null)));
        return new Herleitung(texte.text("statistik.unterschiede.herleitung", worte.titel(reihe), worte.zeit(reihe, u.monat())),
                worte.differenz(u).orElse(Zahlenformat.FEHLT), texte.text("statistik.unterschiede.formel"), eingaben, null, stand(u.neu()),
                texte.text("statistik.herleitung.quelle", u.neu().quelle()), List.of());
    }
}
