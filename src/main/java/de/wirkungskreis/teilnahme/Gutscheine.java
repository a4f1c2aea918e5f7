package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Gutschein.Art;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Vouchers and Berechtigungen of mode B, as of "heute". */
public interface Gutscheine {

    Optional<Gutschein> mit(long id);

    /** By the day of issue. */
    List<Gutschein> derPerson(long person);

    /** Issued in that span, newest first. */
    List<Gutschein> ausgestellt(LocalDate von, LocalDate bis);

    long ausstellen(long person, Art art, LocalDate am, LocalDate gueltigBis);

    /**
     * @param teilnahme of a redemption: what for; null: not told
     * @return false when somebody else saved first
     * @throws de.wirkungskreis.web.Unzulaessig when it does not follow, or not yet, or no more
     */
    boolean weiter(long id, int version, Stand nach, LocalDate am, @Nullable Long teilnahme);
}
