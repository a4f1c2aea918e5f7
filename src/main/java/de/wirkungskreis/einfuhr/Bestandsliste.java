package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Protokoll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way out: what is there, in the columns in which it can be read in. */
@Component
class Bestandsliste {

    private final Einfuhrworte worte;
    private final Protokoll protokoll;

    Bestandsliste(Einfuhrworte worte, Protokoll protokoll) {
        this.worte = worte;
        this.protokoll = protokoll;
    }

    /** Logged: such a list leaves the house with everything in it. */
    @Transactional
    public Tabelle von(Einfuhrziel ziel) {
        var zeilen = ziel.bestand().filter(b -> ziel.hindernis().isEmpty()).map(Einfuhrziel.Bestand::zeilen)
                .orElseThrow(() -> new NichtGefunden(worte.text("bestand.keiner", ziel.bezeichnung())));
        var spalten = ziel.spalten().stream().filter(s -> !s.vertraulich()).toList();
        protokoll.vermerken(null, "einfuhr/" + ziel.schluessel(), worte.text("bestand.protokoll"), null,
                worte.text("bestand.protokoll.wert", zeilen.size()));
        return new Tabelle(ziel.bezeichnung(), spalten.stream().map(s -> new Spalte(s.bezeichnung(), zahl(s))).toList(), 1,
                zeilen.stream().map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, zellen(spalten, z))).toList(),
                List.of(worte.text("bestand.hinweis"), ziel.erlaeuterung()));
    }

    private static boolean zahl(Einfuhrspalte spalte) {
        return spalte.art() == Einfuhrspalte.Art.GANZ || spalte.art() == Einfuhrspalte.Art.BETRAG;
    }

    private List<Zelle> zellen(List<Einfuhrspalte> spalten, Map<String, @Nullable Object> zeile) {
        return spalten.stream().map(s -> zelle(zeile.get(s.name()))).toList();
    }

    private Zelle zelle(@Nullable Object wert) {
        if (wert instanceof Zelle fertig) {
            return fertig;
        }
        if (wert instanceof Integer ganz) {
            return new Zelle(ganz.toString(), BigDecimal.valueOf(ganz));
        }
        if (wert instanceof Euro betrag) {
            return new Zelle(Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM), BigDecimal.valueOf(betrag.cent(), 2));
        }
        if (wert instanceof LocalDate tag) {
            return Zelle.text(Zahlenformat.datum(tag));
        }
        if (wert instanceof YearMonth monat) {
            return Zelle.text("%02d.%d".formatted(monat.getMonthValue(), monat.getYear()));
        }
        if (wert instanceof Enum<?> konstante) {
            return Zelle.text(worte.wort(konstante));
        }
        if (wert == null || wert instanceof String) {
            return Zelle.text(wert == null ? "" : (String) wert);
        }
        throw new IllegalArgumentException("Eine Liste hat keine Werte der Art " + wert.getClass().getSimpleName());
    }
}
