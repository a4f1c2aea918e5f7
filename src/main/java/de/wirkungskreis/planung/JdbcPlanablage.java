package de.wirkungskreis.planung;

import de.wirkungskreis.web.Unzulaessig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes a plan: only what differs from what stands there. Order matters to the foreign keys: columns, groups and lines
 * come before the values, and go after them.
 */
@Repository
class JdbcPlanablage {

    private final JdbcClient jdbc;

    JdbcPlanablage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Platz(String gruppe, int position, Planzeile zeile) {}

    void speichern(long fassung, Planung alt, Planung neu) {
        kopf(fassung, alt, neu);
        spalten(fassung, alt, neu);
        gruppen(fassung, alt, neu);
        zeilen(fassung, alt, neu);
        loeschen(fassung, "instrumentgruppe", weg(alt.gruppen(), neu.gruppen(), Instrumentgruppe::schluessel));
        weg(alt.spalten(), neu.spalten(), Planspalte::jahr).forEach(jahr ->
                jdbc.sql("delete from planung.planspalte where fassung = :fassung and jahr = :jahr")
                        .param("fassung", fassung).param("jahr", jahr.jahr()).update());
        leistungen(fassung, alt, neu);
    }

    private void kopf(long fassung, Planung alt, Planung neu) {
        if (!Objects.equals(alt.kommunaleLeistungenUeberschrift(), neu.kommunaleLeistungenUeberschrift())) {
            jdbc.sql("""
                    update planung.planung set kommunale_ueberschrift = :ueberschrift, version = version + 1
                     where fassung = :fassung
                    """).param("fassung", fassung).param("ueberschrift", neu.kommunaleLeistungenUeberschrift()).update();
        }
    }

    private void spalten(long fassung, Planung alt, Planung neu) {
        for (int i = 0; i < neu.spalten().size(); i++) {
            var spalte = neu.spalten().get(i);
            if (i < alt.spalten().size() && alt.spalten().get(i).equals(spalte)) {
                continue;
            }
            jdbc.sql("""
                    insert into planung.planspalte (fassung, jahr, vergleich, wertart, bezeichnung, position)
                    values (:fassung, :jahr, :vergleich, :wertart, :bezeichnung, :position)
                    on conflict (fassung, jahr) do update set vergleich = excluded.vergleich, wertart = excluded.wertart,
                       bezeichnung = excluded.bezeichnung, position = excluded.position, version = planspalte.version + 1
                    """).param("fassung", fassung).param("jahr", spalte.jahr().jahr()).param("vergleich", spalte.vergleich())
                    .param("wertart", spalte.wertart().name()).param("bezeichnung", spalte.bezeichnung())
                    .param("position", i).update();
        }
    }

    private void gruppen(long fassung, Planung alt, Planung neu) {
        for (int i = 0; i < neu.gruppen().size(); i++) {
            var gruppe = neu.gruppen().get(i);
            var vorher = alt.gruppe(gruppe.schluessel());
            boolean gleich = vorher.isPresent() && vorher.get().name().equals(gruppe.name())
                    && vorher.get().einheit() == gruppe.einheit() && vorher.get().summeAusweisen() == gruppe.summeAusweisen();
            if (gleich && alt.gruppen().indexOf(vorher.get()) == i) {
                continue;
            }
            // moving a group is no change of it: nobody who edits it at the same time is in the way
            jdbc.sql("""
                    insert into planung.instrumentgruppe (fassung, schluessel, position, name, einheit, summe_ausweisen)
                    values (:fassung, :schluessel, :position, :name, :einheit, :summe)
                    on conflict (fassung, schluessel) do update set position = excluded.position, name = excluded.name,
                       einheit = excluded.einheit, summe_ausweisen = excluded.summe_ausweisen,
                       version = instrumentgruppe.version + :schritt
                    """).param("fassung", fassung).param("schluessel", gruppe.schluessel()).param("position", i)
                    .param("name", gruppe.name()).param("einheit", gruppe.einheit().name())
                    .param("summe", gruppe.summeAusweisen()).param("schritt", gleich ? 0 : 1).update();
        }
    }

    private void zeilen(long fassung, Planung alt, Planung neu) {
        var vorher = plaetze(alt);
        var nachher = plaetze(neu);
        nachher.forEach((schluessel, platz) -> {
            var davor = vorher.get(schluessel);
            if (davor == null) {
                einfuegen(fassung, platz);
                werte(fassung, null, platz.zeile());
            } else {
                boolean gleich = davor.zeile().ohneVersion().equals(platz.zeile().ohneVersion());
                if (!gleich || !davor.gruppe().equals(platz.gruppe()) || davor.position() != platz.position()) {
                    aendern(fassung, platz, davor.zeile().version(), gleich ? 0 : 1);
                }
                if (!gleich) {
                    werte(fassung, davor.zeile(), platz.zeile());
                }
            }
        });
        loeschen(fassung, "planzeile",
                vorher.keySet().stream().filter(schluessel -> !nachher.containsKey(schluessel)).toList());
    }

    private static Map<String, Platz> plaetze(Planung plan) {
        var plaetze = new HashMap<String, Platz>();
        for (var gruppe : plan.gruppen()) {
            for (int i = 0; i < gruppe.zeilen().size(); i++) {
                plaetze.put(gruppe.zeilen().get(i).schluessel(), new Platz(gruppe.schluessel(), i, gruppe.zeilen().get(i)));
            }
        }
        return plaetze;
    }

    private void einfuegen(long fassung, Platz platz) {
        zeilenfelder(jdbc.sql("""
                insert into planung.planzeile (fassung, schluessel, gruppe, position, name, instrument, rolle, ableitung,
                       einheit, absicht, beschaffungsweg, raum, personengruppe, vorhaben)
                values (:fassung, :schluessel, :gruppe, :position, :name, :instrument, :rolle, :ableitung, :einheit,
                       :absicht, :beschaffungsweg, :raum, :personengruppe, :vorhaben)
                """), fassung, platz).update();
    }

    private void aendern(long fassung, Platz platz, int version, int schritt) {
        int getroffen = zeilenfelder(jdbc.sql("""
                update planung.planzeile
                   set gruppe = :gruppe, position = :position, name = :name, instrument = :instrument, rolle = :rolle,
                       ableitung = :ableitung, einheit = :einheit, absicht = :absicht, beschaffungsweg = :beschaffungsweg,
                       raum = :raum, personengruppe = :personengruppe, vorhaben = :vorhaben, version = version + :schritt
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """), fassung, platz).param("version", version).param("schritt", schritt).update();
        if (getroffen == 0) {
            throw new Unzulaessig("Die Zeile „" + platz.zeile().name() + "“ wurde gerade von anderer Seite geändert."
                    + " Bitte laden Sie die Seite neu.");
        }
    }

    private static JdbcClient.StatementSpec zeilenfelder(JdbcClient.StatementSpec anweisung, long fassung, Platz platz) {
        var zeile = platz.zeile();
        return anweisung.param("fassung", fassung).param("schluessel", zeile.schluessel()).param("gruppe", platz.gruppe())
                .param("position", platz.position()).param("name", zeile.name()).param("instrument", zeile.instrument())
                .param("rolle", zeile.rolle().name()).param("ableitung", zeile.ableitung().toArray(String[]::new))
                .param("einheit", name(zeile.einheit())).param("absicht", name(zeile.absicht()))
                .param("beschaffungsweg", name(zeile.beschaffungsweg())).param("raum", zeile.raum())
                .param("personengruppe", zeile.personengruppe())
                .param("vorhaben", zeile.vorhaben().toArray(String[]::new));
    }

    /** Month profiles hang on their value and go with it. */
    private void werte(long fassung, @Nullable Planzeile vorher, Planzeile nachher) {
        List<Planwert> alteWerte = vorher == null ? List.of() : vorher.werte();
        List<Monatsprofil> alteProfile = vorher == null ? List.of() : vorher.profile();
        alteWerte.stream().filter(w -> nachher.wert(w.jahr(), w.einheit()).isEmpty())
                .forEach(w -> loeschen(fassung, "planwert", nachher.schluessel(), w.jahr().jahr(), w.einheit().name()));
        nachher.werte().stream().filter(w -> !alteWerte.contains(w)).forEach(w -> jdbc.sql("""
                insert into planung.planwert (fassung, zeile, jahr, einheit, wert, genauigkeit)
                values (:fassung, :zeile, :jahr, :einheit, :wert, :genauigkeit)
                on conflict (fassung, zeile, jahr, einheit) do update
                   set wert = excluded.wert, genauigkeit = excluded.genauigkeit
                """).param("fassung", fassung).param("zeile", nachher.schluessel()).param("jahr", w.jahr().jahr())
                .param("einheit", w.einheit().name()).param("wert", w.wert()).param("genauigkeit", w.genauigkeit().name())
                .update());
        alteProfile.stream().filter(p -> nachher.profil(p.jahr(), p.einheit()).isEmpty())
                .forEach(p -> loeschen(fassung, "monatsprofil", nachher.schluessel(), p.jahr().jahr(), p.einheit().name()));
        nachher.profile().stream().filter(p -> !alteProfile.contains(p)).forEach(p -> jdbc.sql("""
                insert into planung.monatsprofil (fassung, zeile, jahr, einheit, art, monate)
                values (:fassung, :zeile, :jahr, :einheit, :art, :monate)
                on conflict (fassung, zeile, jahr, einheit) do update set art = excluded.art, monate = excluded.monate
                """).param("fassung", fassung).param("zeile", nachher.schluessel()).param("jahr", p.jahr().jahr())
                .param("einheit", p.einheit().name()).param("art", p.art().name())
                .param("monate", p.monate().toArray(Long[]::new)).update());
    }

    private void leistungen(long fassung, Planung alt, Planung neu) {
        for (int i = 0; i < neu.kommunaleLeistungen().size(); i++) {
            var leistung = neu.kommunaleLeistungen().get(i);
            var vorher = alt.kommunaleLeistungen().stream().filter(l -> l.schluessel().equals(leistung.schluessel())).findFirst();
            boolean gleich = vorher.filter(l -> l.gleichenInhalts(leistung)).isPresent();
            if (gleich && alt.kommunaleLeistungen().indexOf(vorher.get()) == i) {
                continue;
            }
            jdbc.sql("""
                    insert into planung.kommunale_leistung
                           (fassung, schluessel, position, bezeichnung, instrument, anbieter, kapazitaet, einheit)
                    values (:fassung, :schluessel, :position, :bezeichnung, :instrument, :anbieter, :kapazitaet, :einheit)
                    on conflict (fassung, schluessel) do update set position = excluded.position,
                       bezeichnung = excluded.bezeichnung, instrument = excluded.instrument, anbieter = excluded.anbieter,
                       kapazitaet = excluded.kapazitaet, einheit = excluded.einheit, version = kommunale_leistung.version + :schritt
                    """).param("fassung", fassung).param("schluessel", leistung.schluessel()).param("position", i)
                    .param("bezeichnung", leistung.bezeichnung()).param("instrument", leistung.instrument())
                    .param("anbieter", leistung.anbieter()).param("kapazitaet", leistung.kapazitaet())
                    .param("einheit", name(leistung.einheit())).param("schritt", gleich ? 0 : 1).update();
        }
        loeschen(fassung, "kommunale_leistung",
                weg(alt.kommunaleLeistungen(), neu.kommunaleLeistungen(), KommunaleLeistung::schluessel));
    }

    private static <T, S> List<S> weg(List<T> alt, List<T> neu, Function<T, S> schluessel) {
        var bleiben = neu.stream().map(schluessel).collect(Collectors.toCollection(HashSet::new));
        return alt.stream().map(schluessel).filter(s -> !bleiben.contains(s)).collect(Collectors.toCollection(ArrayList::new));
    }

    private void loeschen(long fassung, String tabelle, List<String> schluessel) {
        if (!schluessel.isEmpty()) {
            jdbc.sql("delete from planung." + tabelle + " where fassung = :fassung and schluessel in (:schluessel)")
                    .param("fassung", fassung).param("schluessel", schluessel).update();
        }
    }

    private void loeschen(long fassung, String tabelle, String zeile, int jahr, String einheit) {
        jdbc.sql("delete from planung." + tabelle
                        + " where fassung = :fassung and zeile = :zeile and jahr = :jahr and einheit = :einheit")
                .param("fassung", fassung).param("zeile", zeile).param("jahr", jahr).param("einheit", einheit).update();
    }

    private static @Nullable String name(@Nullable Enum<?> wort) {
        return wort == null ? null : wort.name();
    }
}
