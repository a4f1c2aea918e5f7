package de.wirkungskreis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the house has not said about itself yet, for whoever may say it. */
@Component
class Angabenaufgaben implements Aufgabenquelle {

    private static final String PFAD = "/einstellungen/angaben";

    private final JdbcAngaben angaben;
    private final ObjectProvider<Angemeldet> anmeldung;
    private final MessageSource texte;

    Angabenaufgaben(JdbcAngaben angaben, ObjectProvider<Angemeldet> anmeldung, MessageSource texte) {
        this.angaben = angaben;
        this.anmeldung = anmeldung;
        this.texte = texte;
    }

    @Override
    public List<Aufgabe> offene() {
        if (anmeldung.stream().noneMatch(a -> a.erreichbar(PFAD))) {
            return List.of();
        }
        var stand = angaben.aktuelle();
        var aufgaben = new ArrayList<Aufgabe>();
        if (!stand.vollstaendig()) {
            aufgaben.add(aufgabe("web.aufgabe.angaben", "kontaktstelle"));
        }
        if (stand.text("sicherheitskontakt").isEmpty()) {
            aufgaben.add(aufgabe("web.aufgabe.sicherheitskontakt", "sicherheitskontakt"));
        }
        return aufgaben;
    }

    private Aufgabe aufgabe(String schluessel, String feld) {
        return new Aufgabe(texte.getMessage(schluessel, null, Locale.GERMANY),
                texte.getMessage(schluessel + ".handlung", null, Locale.GERMANY), PFAD + "#" + feld, null);
    }
}
