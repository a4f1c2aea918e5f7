package de.wirkungskreis.ausgabe;

import java.util.List;

/** The one gate between a table and the outside: every file and the document pass it; what does not says {@link OhneFreigabe}. */
public final class Freigabe {

    private final List<Geheimhaltung> regeln;

    public Freigabe(List<Geheimhaltung> regeln) {
        this.regeln = List.copyOf(regeln);
    }

    public Freigegeben freigeben(Tabelle tabelle) {
        var offen = tabelle;
        for (var regel : regeln) {
            offen = regel.anwenden(offen);
        }
        return new Freigegeben(offen);
    }
}
