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
     * @return their numbers, in the same order
     * @throws de.wirkungskreis.web.Unzulaessig when an act needs two people: it is laid before the second, see {@link #vorlegen}
     * @throws org.springframework.dao.DataAccessException when the money is not there
     */
    List<Long> buchen(List<Buchungssatz> saetze);

    /** Takes a booking back by its opposite; nothing is deleted. */
    long gegenbuchen(long buchung, LocalDate tag, String grund);

    /** An act that needs two people, laid before the second. Nothing is booked yet. */
    long vorlegen(Buchungssatz satz);

    /**
     * Books what somebody else laid before one.
     *
     * @return the number of the booking
     * @throws de.wirkungskreis.web.Unzulaessig when it was decided before, or by whoever laid it before
     */
    long bestaetigen(long vorlage);

    /** Also by whoever laid it before: that takes it back. */
    void ablehnen(long vorlage, String grund);

    /** Those nobody has decided yet, oldest first. */
    List<Vorlage> offeneVorlagen();

    record Vorlage(long nr, Buchungssatz satz, String von) {}

    List<Kasse> kassen();

    Kontenstand stand(String kasse, int jahr);

    /** Of all purses, as booked, oldest first; with what was decided in that year about later ones. */
    List<Gebucht> buchungen(int jahr);

    /** Of one purse, those too that came from another or went there. */
    List<Gebucht> buchungen(String kasse, int jahr);

    Optional<Gebucht> mit(long nr);

    /** @param gegen the booking it takes back; null: none */
    record Gebucht(long nr, Buchungssatz satz, @Nullable Long gegen, @Nullable String grund, String erfasstVon, @Nullable String bestaetigtVon) {}
}
