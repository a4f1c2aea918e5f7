package de.wirkungskreis.zugang;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Aufgabenquelle;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What accounts and the audit log want of those in charge of them. */
@Component
class Zugangsaufgaben implements Aufgabenquelle {

    private static final int TAGE = 30;

    private final Handelnder handelnder;
    private final Nutzerkonten konten;
    private final JdbcProtokollbuch buch;
    private final MessageSource texte;
    private final Clock uhr;

    Zugangsaufgaben(Handelnder handelnder, Nutzerkonten konten, JdbcProtokollbuch buch, MessageSource texte, Clock uhr) {
        this.handelnder = handelnder;
        this.konten = konten;
        this.buch = buch;
        this.texte = texte;
        this.uhr = uhr;
    }

    @Override
    public List<Aufgabe> offene() {
        var aufgaben = new ArrayList<Aufgabe>();
        if (handelnder.darf(Recht.EINSTELLUNGEN)) {
            long ohneRolle = konten.alle().stream().filter(k -> k.aktiv() && k.nutzer().rollen().isEmpty()).count();
            if (ohneRolle > 0) {
                aufgaben.add(aufgabe("zugang.aufgabe.ohneRolle", ohneRolle, "/nutzer"));
            }
            if (konten.alle().size() == 1) {
                aufgaben.add(aufgabe("zugang.aufgabe.allein", 1, "/nutzer/neu"));
            }
        }
        if (handelnder.darf(Recht.PROTOKOLL_LESEN)) {
            long neue = buch.anzahlSeit(OffsetDateTime.now(uhr).minusDays(TAGE));
            if (neue > 0) {
                aufgaben.add(aufgabe("zugang.aufgabe.protokoll", neue, "/protokoll"));
            }
        }
        return aufgaben;
    }

    private Aufgabe aufgabe(String schluessel, long anzahl, String pfad) {
        Object[] werte = {anzahl, Zahlenformat.ganz(anzahl, Schreibweise.BILDSCHIRM), TAGE};
        return new Aufgabe(texte.getMessage(schluessel, werte, Locale.GERMAN),
                texte.getMessage(schluessel + ".handlung", null, Locale.GERMAN), pfad, null);
    }
}
