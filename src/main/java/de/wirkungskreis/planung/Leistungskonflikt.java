package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.planung.LeistungenController.Reihe;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form of all services beside what stands there now. Row by row: what somebody else added stays, what only one of
 * the two changed is no conflict.
 */
final class Leistungskonflikt {

    private final List<Versionskonflikt.Feld> felder = new ArrayList<>();
    private final Map<String, String> mitnehmen = new LinkedHashMap<>();
    private final List<KommunaleLeistung> hinzugekommen;
    private final int version;
    private final Plansaetze saetze;

    /** @param ueberschriftVorher what the form showed when it was made */
    Leistungskonflikt(Plansaetze saetze, Planung plan, String ueberschrift, String ueberschriftVorher, List<Reihe> reihen) {
        this.saetze = saetze;
        version = plan.version();
        String jetzt = LeistungenController.leer(plan.kommunaleLeistungenUeberschrift());
        mitnehmen.put("ueberschriftVorher", jetzt);
        if (jetzt.equals(ueberschriftVorher) || jetzt.equals(ueberschrift.strip())) {
            mitnehmen.put("ueberschrift", ueberschrift);
        } else {
            felder.add(new Versionskonflikt.Feld("ueberschrift", saetze.text("kommunal.ueberschrift"), ueberschrift, jetzt, false));
        }
        for (int i = 0; i < reihen.size(); i++) {
            var hier = reihen.get(i);
            var dort = plan.kommunaleLeistungen().stream().filter(l -> l.schluessel().equals(hier.schluessel()))
                    .map(Reihe::aus).findFirst();
            mitnehmen.put("schluessel-" + i, hier.schluessel());
            mitnehmen.put("version-" + i, Integer.toString(dort.map(Reihe::version).orElse(0)));
            reihe(i, hier, dort.filter(d -> d.version() != hier.version()).orElse(hier));
        }
        hinzugekommen = plan.kommunaleLeistungen().stream()
                .filter(l -> reihen.stream().noneMatch(r -> r.schluessel().equals(l.schluessel()))).toList();
    }

    private void reihe(int i, Reihe hier, Reihe dort) {
        String leistung = dort.bezeichnung().isEmpty() ? hier.bezeichnung() : dort.bezeichnung();
        feld("bezeichnung-" + i, saetze.text("konflikt.leistung"), hier.bezeichnung(), dort.bezeichnung(), Map.of());
        feld("instrument-" + i, leistung + ": " + saetze.text("feld.instrument"), hier.instrument(), dort.instrument(),
                worte(hier.instrument(), dort.instrument()));
        feld("anbieter-" + i, leistung + ": " + saetze.text("kommunal.anbieter"), hier.anbieter(), dort.anbieter(), Map.of());
        feld("kapazitaet-" + i, leistung + ": " + saetze.text("kommunal.kapazitaet"), hier.kapazitaet(), dort.kapazitaet(), Map.of());
        var einheiten = new LinkedHashMap<String, String>();
        einheiten.put("", saetze.text("zeile.ohne"));
        einheiten.putAll(Plankonflikt.worte(Einheit.values(), saetze::wort));
        feld("einheit-" + i, leistung + ": " + saetze.text("aufbau.einheit"), hier.einheit(), dort.einheit(), einheiten);
    }

    private Map<String, String> worte(String hier, String dort) {
        var worte = new LinkedHashMap<String, String>();
        Stream.of(hier, dort).forEach(s -> worte.put(s, s.isEmpty() ? saetze.text("zeile.ohne") : s));
        return worte;
    }

    private void feld(String name, String bezeichnung, String hier, String dort, Map<String, String> worte) {
        if (hier.equals(dort)) {
            mitnehmen.put(name, hier);
        } else {
            felder.add(new Versionskonflikt.Feld(name, bezeichnung, hier, dort, false, worte));
        }
    }

    List<Versionskonflikt.Feld> felder() {
        return felder;
    }

    /** With what somebody else added meanwhile, at the end. */
    List<KommunaleLeistung> ergaenzt(List<KommunaleLeistung> leistungen) {
        return Stream.concat(leistungen.stream(), hinzugekommen.stream()).toList();
    }

    Versionskonflikt alsVersionskonflikt(String ziel) {
        return new Versionskonflikt(saetze.text("kommunal.titel"), ziel, version, felder, mitnehmen);
    }
}
