package de.wirkungskreis.teilnahme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers counts as long as nobody has changed what they are made of; every page that shows one asks for the same. */
@Repository
class JdbcZahlengedaechtnis {

    private static final int HOECHSTENS = 100;

    private final JdbcClient jdbc;
    private final Map<Schluessel, Object> gemerkt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Schluessel, Object> aeltester) {
            return size() > HOECHSTENS;
        }
    };

    JdbcZahlengedaechtnis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Schluessel(String stand, Record frage) {}

    /**
     * @param frage all that the answer depends on besides what is kept; each kind of question is a type of its own
     * @param lesen the answer, which nobody changes
     */
    @SuppressWarnings("unchecked")
    <T> T antwort(Record frage, Supplier<T> lesen) {
        var stand = stand();
        if (stand.isEmpty()) {
            return lesen.get();
        }
        var schluessel = new Schluessel(stand, frage);
        synchronized (gemerkt) {
            var bekannt = gemerkt.get(schluessel);
            if (bekannt != null) {
                return (T) bekannt;
            }
        }
        var gelesen = lesen.get();
        // somebody may have changed something between the two statements
        if (stand().equals(stand)) {
            synchronized (gemerkt) {
                gemerkt.put(schluessel, gelesen);
            }
        }
        return gelesen;
    }

    /** Empty in a transaction that changes something itself: what it sees is nobody else's. */
    private String stand() {
        return jdbc.sql("select coalesce(teilnahme.aenderungsstand(), '')").query(String.class).single();
    }
}
