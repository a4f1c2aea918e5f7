package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A hand-computed panel is held against the engine and against the specification in SQL at once. */
abstract class Rechenprobe {

    private static Sqlspezifikation sql;

    @TempDir
    Path ordner;
    Kennzahlenlauf lauf;

    @BeforeAll
    static void starten() {
        sql = new Sqlspezifikation();
    }

    @AfterAll
    static void enden() throws IOException, SQLException {
        sql.close();
    }

    @BeforeEach
    void bereiten() {
        lauf = new Kennzahlenlauf(ordner);
    }

    Probewerte rechnen(Probepanel panel) {
        var testpanel = panel.panel();
        var zeilen = lauf.rechnen(testpanel, false);
        assertThat(sql.rechnen(testpanel)).isEqualTo(zeilen);
        return new Probewerte(testpanel, zeilen);
    }

    /** What the command says to a panel it does not compute. */
    String abgelehnt(Probepanel panel) {
        return lauf.abgelehnt(panel.panel());
    }
}
