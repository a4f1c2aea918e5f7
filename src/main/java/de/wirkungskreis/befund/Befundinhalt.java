package de.wirkungskreis.befund;

import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Programm;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Acknowledgements go along with a copy. They are said about the programme, they are no part of it. */
@Component
@Order(90)
class Befundinhalt implements Fassungsinhalt {

    private final JdbcQuittungen quittungen;

    Befundinhalt(JdbcQuittungen quittungen) {
        this.quittungen = quittungen;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        quittungen.uebernehmen(von.id(), nach.id());
    }

    /** A new year has new numbers: whoever answered for the old ones has not answered for these. */
    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {}

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return List.of();
    }
}
