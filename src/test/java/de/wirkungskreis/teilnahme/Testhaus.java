package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Betriebsmodus.Entscheidung;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Brings a fresh database into mode B, as two people would. */
public final class Testhaus {

    static final Nutzer ADMIN = new Nutzer("fa", "Fachadministration", Set.of(Rolle.FACH_ADMIN));
    static final Nutzer DSB = new Nutzer("dsb", "Datenschutz", Set.of(Rolle.DATENSCHUTZ));

    private Testhaus() {}

    public static void mitPersonen(Betriebsmodus modus, Handelnder handelnder) {
        wechseln(modus, handelnder, Modus.PSEUDONYM);
    }

    /** Into mode A: counts alone. */
    public static void ohnePersonen(Betriebsmodus modus, Handelnder handelnder) {
        wechseln(modus, handelnder, Modus.AGGREGIERT);
    }

    static void wechseln(Betriebsmodus modus, Handelnder handelnder, Modus nach) {
        if (modus.aktuell() != nach) {
            als(handelnder, ADMIN, () -> modus.beantragen(nach, "DSFA 2022/7"));
            als(handelnder, DSB, () -> modus.entscheiden(modus.offener().orElseThrow().nr(), Entscheidung.FREIGEGEBEN));
        }
    }

    /** On a thread without a request, where somebody else can act. */
    static void als(Handelnder handelnder, Nutzer nutzer, Runnable arbeit) {
        try {
            CompletableFuture.runAsync(() -> handelnder.als(nutzer, arbeit)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException wirklich) {
                throw wirklich;
            }
            throw (Error) e.getCause();
        }
    }

    static Angaben frau(int geburtsjahr) {
        return new Angaben(geburtsjahr, Geschlecht.WEIBLICH, null, null, null, null);
    }

    static Angaben mann(int geburtsjahr) {
        return new Angaben(geburtsjahr, Geschlecht.MAENNLICH, null, null, null, null);
    }
}
