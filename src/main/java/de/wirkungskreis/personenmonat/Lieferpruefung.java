package de.wirkungskreis.personenmonat;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a delivery once without taking anything: every wrong row, and whether its months fit what is there. */
@Component
class Lieferpruefung {

    private static final int HOECHSTENS = 200;

    private final Wortlaut worte;
    private final Clock uhr;

    Lieferpruefung(Wortlaut worte, Clock uhr) {
        this.worte = worte;
        this.uhr = uhr;
    }

    /** @param kopf of the file; its months and columns fit those delivered before */
    record Geprueft(Panelkopf kopf, Set<Spalte> spalten, TreeSet<YearMonth> monate, long zeilen, String sha256) {}

    /** @param erwartet columns of all deliveries so far; null before the first */
    Geprueft pruefen(Sendung sendung, List<Lieferung> bisher, @Nullable Set<Spalte> erwartet, boolean mitPersonen) {
        var falsche = new ArrayList<String>();
        var summe = sha256();
        try (var strom = new DigestInputStream(sendung.inhalt().oeffnen(), summe)) {
            var gelesen = new Panelleser(f -> {
                if (falsche.size() < HOECHSTENS) {
                    falsche.add(satz(f, worte));
                }
            }, true).lesen(strom);
            if (gelesen.falsche() > 0) {
                throw new Lieferfehler(worte.text("personenmonat.lieferung.falscheZeilen",
                        Zahlenformat.ganz(gelesen.falsche(), Schreibweise.BILDSCHIRM), Zahlenformat.ganz(gelesen.zeilen(), Schreibweise.BILDSCHIRM)),
                        falsche);
            }
            var leere = gelesen.bau().leereMonate();
            var monate = new TreeSet<YearMonth>();
            gelesen.bau().monate().stream().filter(m -> !leere.contains(m)).forEach(m -> monate.add(YearMonth.of(m / 12, m % 12 + 1)));
            zeit(sendung.datenstand(), monate, bisher);
            luecken(monate, bisher, mitPersonen);
            spalten(gelesen.kopf().spalten(), erwartet);
            return new Geprueft(gelesen.kopf(), gelesen.kopf().spalten(), monate, gelesen.zeilen(), HexFormat.of().formatHex(summe.digest()));
        } catch (Panelabbruch e) {
            throw new Lieferfehler(worte.text(e.getMessage(), e.werte()), List.of());
        } catch (IOException e) {
            throw new Lieferfehler(worte.text("personenmonat.lieferung.nichtLesbar"), List.of());
        }
    }

    private void zeit(LocalDate datenstand, TreeSet<YearMonth> monate, List<Lieferung> bisher) {
        if (datenstand.isAfter(LocalDate.now(uhr))) {
            throw abgelehnt("zukunft", Zahlenformat.datum(datenstand));
        }
        if (!datenstand.isAfter(monate.last().atEndOfMonth().minusDays(20))) {
            throw abgelehnt("zuFrueh", Zahlenformat.datum(datenstand), monate.last().toString());
        }
        bisher.stream().map(Lieferung::datenstand).max(LocalDate::compareTo).filter(datenstand::isBefore).ifPresent(letzter -> {
            throw abgelehnt("zuSpaet", Zahlenformat.datum(letzter));
        });
    }

    /** In mode A nothing is kept that a history could be made of: each delivery brings all its months. */
    private void luecken(TreeSet<YearMonth> monate, List<Lieferung> bisher, boolean mitPersonen) {
        var alle = new TreeSet<>(monate);
        for (var lieferung : bisher) {
            for (var m = lieferung.erster(); !m.isAfter(lieferung.letzter()); m = m.plusMonths(1)) {
                if (!mitPersonen && !monate.contains(m)) {
                    throw abgelehnt("modusA", m.toString());
                }
                alle.add(m);
            }
        }
        for (var m = alle.first(); m.isBefore(alle.last()); m = m.plusMonths(1)) {
            if (!alle.contains(m)) {
                throw abgelehnt("luecke", m.toString());
            }
        }
    }

    private void spalten(Set<Spalte> da, @Nullable Set<Spalte> erwartet) {
        if (erwartet == null) {
            return;
        }
        var fehlende = EnumSet.copyOf(erwartet);
        fehlende.removeAll(da);
        if (!fehlende.isEmpty()) {
            throw abgelehnt("spaltenFehlen", Lieferwerk.spalten(fehlende));
        }
    }

    private Lieferfehler abgelehnt(String grund, Object... werte) {
        return new Lieferfehler(worte.text("personenmonat.lieferung." + grund, werte), List.of());
    }

    static String satz(Panelfehler fehler, Wortlaut worte) {
        var spalte = fehler.spalte();
        return worte.text("personenmonat.panel.fehler", String.valueOf(fehler.zeile()), spalte == null ? 0 : 1,
                spalte == null ? "" : spalte.kopf(), worte.text(fehler.grund(), fehler.inhalt()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
