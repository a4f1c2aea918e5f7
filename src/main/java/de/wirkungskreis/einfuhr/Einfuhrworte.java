package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The sentences of reading lists in. */
@Component
class Einfuhrworte {

    private final Wortlaut wortlaut;
    private final Map<Class<?>, Map<String, Enum<?>>> verstandene = new ConcurrentHashMap<>();

    Einfuhrworte(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    /** {@code teil}: the key below {@code einfuhr.} */
    String text(String teil, Object... werte) {
        return wortlaut.text("einfuhr." + teil, werte);
    }

    String wort(Enum<?> wert) {
        return wortlaut.wort(wert);
    }

    /** The constant that is called so or reads so; asked for every row of long lists, so kept. */
    <E extends Enum<E>> Optional<E> verstanden(Class<E> art, String vergleichbar) {
        return Optional.ofNullable(art.cast(verstandene.computeIfAbsent(art, this::woerter).get(vergleichbar)));
    }

    private Map<String, Enum<?>> woerter(Class<?> art) {
        Map<String, Enum<?>> woerter = new HashMap<>();
        for (Object konstante : art.getEnumConstants()) {
            var wert = (Enum<?>) konstante;
            woerter.putIfAbsent(Zuordnung.vergleichbar(wert.name()), wert);
            woerter.putIfAbsent(Zuordnung.vergleichbar(wort(wert)), wert);
        }
        return woerter;
    }

    static String anzahl(long anzahl) {
        return Zahlenformat.ganz(anzahl, Schreibweise.BILDSCHIRM);
    }

    Abgelehnt abgelehnt(String grund, Object... werte) {
        return new Abgelehnt(text("abgelehnt." + grund, werte));
    }
}
