package de.wirkungskreis.muster;

import de.wirkungskreis.teilnahme.Gutschein;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voucher or a Berechtigung of one of them; without events nobody redeemed it.
 *
 * @param teilnahme id of the {@link Foerderung} it was redeemed for
 */
record Mustergutschein(int id, Mensch mensch, Gutschein.Art art, LocalDate ausgestellt, LocalDate gueltigBis,
        @Nullable Integer teilnahme, List<Ereignis> ereignisse) {

    record Ereignis(Gutschein.Stand nach, LocalDate am) {}
}
