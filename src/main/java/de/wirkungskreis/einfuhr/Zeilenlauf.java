package de.wirkungskreis.einfuhr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javax.sql.DataSource;

/** One pass over a list: every line read, every error kept, what is right laid down for the comparison. */
final class Zeilenlauf {

    /** All of them are counted; so many are listed. */
    static final int FEHLER_HOECHSTENS = 10_000;
    private static final int SCHRITT = 2_000;

    private final Einfuhrziel.Leser leser;
    private final Zuordnung zuordnung;
    private final Einfuhrworte worte;
    private final Map<String, Einfuhrspalte> spalten = new LinkedHashMap<>();
    private final List<Einfuhrfehler> fehler = new ArrayList<>();
    private int gelesen;
    private int fehlerzahl;
    private boolean abgebrochen;

    Zeilenlauf(Einfuhrziel ziel, Zuordnung zuordnung, Einfuhrworte worte) {
        this.leser = ziel.leser();
        this.zuordnung = zuordnung;
        this.worte = worte;
        ziel.spalten().forEach(s -> spalten.put(s.name(), s));
    }

    /** @param abbrechen is told how many lines are read, every now and then, and says whether to stop */
    void durch(Tabellendatei datei, DataSource quelle, long lauf, IntPredicate abbrechen) {
        try (var ablage = new JdbcZeilenablage(quelle, lauf)) {
            datei.lesen(zuordnung.blatt(), zeile -> {
                if (zeile.nr() <= zuordnung.kopfzeile()) {
                    return true;
                }
                if (++gelesen % SCHRITT == 0 && abbrechen.test(gelesen)) {
                    abgebrochen = true;
                    return false;
                }
                zeile(zeile, ablage);
                return true;
            });
            if (!abgebrochen) {
                ablage.beenden();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Die Zeilen lassen sich nicht ablegen", e);
        }
        if (!abgebrochen && gelesen == 0) {
            throw worte.abgelehnt("ohneDaten");
        }
    }

    private void zeile(Rohzeile zeile, JdbcZeilenablage ablage) {
        var satz = new Einfuhrsatz(zuordnung, spalten, zeile, worte);
        var inhalt = leser.lesen(satz);
        if (satz.fehlerhaft()) {
            fehler(satz.fehler());
            return;
        }
        try {
            ablage.zeile(zeile.nr(), inhalt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fehler(List<Einfuhrfehler> neue) {
        fehlerzahl += neue.size();
        neue.stream().limit(Math.max(0, FEHLER_HOECHSTENS - fehler.size())).forEach(fehler::add);
    }

    /** Reads the list once more for the cells of errors that were found among rows. */
    void zwischenZeilen(Tabellendatei datei, List<Einfuhrabgleich.Zeilenfehler> gefundene) {
        Map<Integer, List<Einfuhrabgleich.Zeilenfehler>> jeZeile = new LinkedHashMap<>();
        gefundene.forEach(f -> jeZeile.computeIfAbsent(f.zeile(), k -> new ArrayList<>()).add(f));
        datei.lesen(zuordnung.blatt(), zeile -> {
            var seine = jeZeile.remove(zeile.nr());
            if (seine != null) {
                var satz = new Einfuhrsatz(zuordnung, spalten, zeile, worte);
                fehler(seine.stream().map(f -> satz.alsFehler(f.spalte(), f.regel(), f.hinweis())).toList());
            }
            return !jeZeile.isEmpty();
        });
    }

    int gelesen() {
        return gelesen;
    }

    boolean abgebrochen() {
        return abgebrochen;
    }

    List<Einfuhrfehler> fehler() {
        return fehler;
    }

    int fehlerzahl() {
        return fehlerzahl;
    }
}
