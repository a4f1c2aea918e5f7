package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Gutschein.Art;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voucher or Berechtigung, from the day it was issued to the first day of what it was issued for.
 *
 * @param teilnahme what it was redeemed for
 * @param begonnen first day; null: not yet, or never
 * @param bruecke what the person did in the meantime
 */
record Wartefall(long gutschein, long person, Art art, LocalDate ausgestellt, LocalDate gueltigBis, boolean zurueckgegeben,
        @Nullable LocalDate begonnen, Bruecke bruecke) implements Beleg {

    enum Bruecke { BRUECKENKURS, ANDERES, KEINE }

    enum Stand { BEGONNEN, WARTET, OHNE_BEGINN }

    /** @param kette what the person took part in, what the voucher was redeemed for left out */
    static Bruecke bruecke(LocalDate ausgestellt, LocalDate bis, List<Glied> kette) {
        var dazwischen = kette.stream().filter(g -> g.beruehrt(ausgestellt, bis)).map(Glied::stufe).toList();
        return dazwischen.contains(Kettenstufe.BRUECKENKURS) ? Bruecke.BRUECKENKURS
                : dazwischen.isEmpty() ? Bruecke.KEINE : Bruecke.ANDERES;
    }

    Stand stand(LocalDate heute) {
        return begonnen != null ? Stand.BEGONNEN
                : zurueckgegeben || gueltigBis.isBefore(heute) ? Stand.OHNE_BEGINN : Stand.WARTET;
    }

    /** Until the first day; of whom still waits, until "heute". */
    int tage(LocalDate heute) {
        return Math.toIntExact(ChronoUnit.DAYS.between(ausgestellt, begonnen == null ? heute : begonnen));
    }

    @Override
    public String pfad() {
        return "/gutscheine/" + gutschein;
    }
}
