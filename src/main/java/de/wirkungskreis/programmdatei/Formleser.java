package de.wirkungskreis.programmdatei;

import de.wirkungskreis.kern.Schluessel;
import java.lang.reflect.AnnotatedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** From nodes to records along their {@link Form}; goes on after an error, so that all are told at once. */
final class Formleser {

    private static final Set<String> NICHT_LEER = Set.of("schluessel", "name", "titel", "indikator", "ueberschrift", "text");
    static final int HOECHSTENS_FEHLER = 200;

    private final List<Dateifehler> fehler;

    Formleser(List<Dateifehler> fehler) {
        this.fehler = fehler;
    }

    /** Null only when something below was wrong and has been noted. */
    <T> @Nullable T lesen(Class<T> typ, Knoten knoten) {
        return typ.cast(einzeln(typ, knoten, ""));
    }

    private @Nullable Object wert(AnnotatedType typ, Knoten knoten, String pfad) {
        var klasse = Form.klasse(typ);
        if (klasse == List.class || klasse == TreeSet.class) {
            var liste = liste(Form.element(typ), knoten, pfad);
            return liste != null && klasse == TreeSet.class ? menge(liste, knoten, pfad) : liste;
        }
        return einzeln(klasse, knoten, pfad);
    }

    private @Nullable Object einzeln(Class<?> klasse, Knoten knoten, String pfad) {
        var umformung = Form.umformung(klasse);
        if (umformung.isPresent()) {
            var angabe = einzeln(umformung.get().datei(), knoten, pfad);
            try {
                return angabe == null ? null : umformung.get().hinein().apply(angabe);
            } catch (IllegalArgumentException e) {
                return falsch(knoten.stelle(), pfad, e.getMessage());
            }
        }
        if (klasse == boolean.class) {
            return knoten instanceof Knoten.Skalar skalar && skalar.istWahrheitswert()
                    ? Boolean.valueOf(skalar.text().equalsIgnoreCase("true"))
                    : erwartet("Wahrheitswert (true oder false)", knoten, pfad);
        }
        var werttyp = Werttyp.von(klasse);
        return werttyp.isPresent() ? skalar(werttyp.get(), knoten, pfad) : objekt(Form.von(klasse), knoten, pfad);
    }

    private @Nullable Object skalar(Werttyp typ, Knoten knoten, String pfad) {
        if (!(knoten instanceof Knoten.Skalar skalar)) {
            return erwartet(typ.name(), knoten, pfad);
        }
        if (typ.zahl() ? !skalar.istZahl() : !skalar.istText()) {
            return erwartet(typ.name() + (typ.zahl() || skalar.istLeer() ? "" : " (in Anführungszeichen)"), knoten, pfad);
        }
        try {
            return typ.lesen().apply(skalar.text());
        } catch (IllegalArgumentException e) {
            return falsch(knoten.stelle(), pfad, e.getMessage());
        }
    }

    private @Nullable List<Object> liste(AnnotatedType element, Knoten knoten, String pfad) {
        if (!(knoten instanceof Knoten.Liste liste)) {
            erwartet("Liste", knoten, pfad);
            return null;
        }
        var werte = new ArrayList<Object>();
        boolean vollstaendig = true;
        for (int i = 0; i < liste.eintraege().size(); i++) {
            var wert = wert(element, liste.eintraege().get(i), pfad + "[" + (i + 1) + "]");
            vollstaendig &= wert != null;
            if (wert != null) {
                werte.add(wert);
            }
        }
        return vollstaendig ? List.copyOf(werte) : null;
    }

    private @Nullable Object menge(List<Object> liste, Knoten knoten, String pfad) {
        var menge = new TreeSet<>(liste);
        return menge.size() == liste.size() ? menge : falsch(knoten.stelle(), pfad, "Ein Eintrag steht doppelt");
    }

    private @Nullable Object objekt(Form form, Knoten knoten, String pfad) {
        if (!(knoten instanceof Knoten.Objekt objekt)) {
            return erwartet("Gruppe von Angaben (name: wert)", knoten, pfad);
        }
        var namen = form.felder().stream().map(Form.Feld::name).toList();
        int vorher = fehler.size();
        objekt.eintraege().forEach((name, eintrag) -> {
            if (!namen.contains(name)) {
                falsch(eintrag.schluessel(), pfad, "Die Angabe „" + Worte.kurz(name) + "“ gibt es hier nicht"
                        + Worte.meintenSie(name, namen));
            }
        });
        Map<String, Object> werte = new HashMap<>();
        for (var feld : form.felder()) {
            var eintrag = objekt.eintraege().get(feld.name());
            if (eintrag != null) {
                werte.put(feld.name(), feldwert(feld, eintrag.wert(), pfad.isEmpty() ? feld.name() : pfad + "." + feld.name()));
            } else if (feld.pflicht()) {
                falsch(objekt.stelle(), pfad, "Die Angabe „" + feld.name() + "“ fehlt");
            } else {
                werte.put(feld.name(), feld.vorgabe().orElseGet(() -> leer(feld)));
            }
        }
        if (fehler.size() > vorher) {
            return null;
        }
        try {
            return form.bauen(werte);
        } catch (IllegalArgumentException e) {
            return falsch(objekt.stelle(), pfad, e.getMessage());
        }
    }

    private @Nullable Object feldwert(Form.Feld feld, Knoten knoten, String pfad) {
        var wert = wert(feld.typ(), knoten, pfad);
        if (wert instanceof String text) {
            if (feld.name().equals("schluessel") && !Schluessel.istGueltig(text)) {
                return falsch(knoten.stelle(), pfad, "„" + Worte.kurz(text) + "“ ist kein Schlüssel "
                        + "(Buchstaben a–z, Ziffern, Punkt, Binde- und Unterstrich, höchstens 60 Zeichen)");
            }
            if (text.isBlank() && (feld.pflicht() ? NICHT_LEER.contains(feld.name()) : feld.fehlbar())) {
                return falsch(knoten.stelle(), pfad, "Hier steht kein Text; bitte ausfüllen oder die Zeile weglassen");
            }
        }
        return wert;
    }

    private static @Nullable Object leer(Form.Feld feld) {
        if (!feld.istSammlung()) {
            return null;
        }
        return Form.klasse(feld.typ()) == TreeSet.class ? new TreeSet<>() : List.of();
    }

    private @Nullable Object erwartet(String was, Knoten knoten, String pfad) {
        String gefunden = knoten.bezeichnung();
        if (knoten instanceof Knoten.Skalar skalar && !skalar.text().isEmpty()) {
            gefunden += " „" + Worte.kurz(skalar.text()) + "“" + (skalar.schlicht() || skalar.istZahl() ? "" : " in Anführungszeichen");
        }
        return falsch(knoten.stelle(), pfad, "Erwartet: " + was + ", gefunden: " + gefunden
                + (knoten instanceof Knoten.Skalar skalar ? Worte.schreibhilfe(was, skalar.text()) : ""));
    }

    private @Nullable Object falsch(Knoten.Stelle stelle, String pfad, String satz) {
        if (fehler.size() < HOECHSTENS_FEHLER) {
            fehler.add(new Dateifehler(stelle.zeile(), stelle.spalte(), pfad, satz));
        } else if (fehler.size() == HOECHSTENS_FEHLER) {
            fehler.add(new Dateifehler(0, 0, "", "Weitere Fehler werden nicht aufgeführt."));
        }
        return null;
    }
}
