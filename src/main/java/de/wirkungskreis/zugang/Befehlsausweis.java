package de.wirkungskreis.zugang;

import de.wirkungskreis.betrieb.Befehlsrahmen;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** A command acts as the system user, for as long as it runs. */
@Component
class Befehlsausweis implements Befehlsrahmen {

    private final Handelnder handelnder;

    Befehlsausweis(Handelnder handelnder) {
        this.handelnder = handelnder;
    }

    @Override
    public int um(String name, IntSupplier befehl) {
        var ende = new AtomicInteger();
        handelnder.alsBetrieb("Befehl " + name, () -> ende.set(befehl.getAsInt()));
        return ende.get();
    }
}
