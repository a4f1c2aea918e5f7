package de.wirkungskreis.haushalt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledger. What is booked stays; balances are derived from it. */
public interface Hauptbuch {

    /**
     * Books all of it or nothing, in the name of whoever acts.
     *
     * @param bestaetigt by whom, where an act needs two people; null where one is enough
     * @return their numbers, in the same order
     * @throws de.wirkungskreis.web.Unzulaessig when an act needs a second person and none is named, or both are the same
     * @throws org.springframework.dao.DataAccessException when the money is not there
     */
    List<Long> buchen(List<Buchungssatz> saetze, @Nullable Bestaetigung bestaetigt);

    /** Takes a booking back by its opposite; nothing is deleted. */
    long gegenbuchen(long buchung, LocalDate tag, String grund);

    /** Who agreed, and as what at that time. */
    record Bestaetigung(String kennung, String rolle) {}

    Kontenstand stand(String kasse, int jahr);

    /** As booked, oldest first. */
    List<Gebucht> buchungen(String kasse, int jahr);

    Optional<Gebucht> mit(long nr);

    record Gebucht(long nr, Buchungssatz satz, @Nullable Long gegen, @Nullable String grund, String erfasstVon, @Nullable String bestaetigtVon) {}
}
