package de.wirkungskreis.foerderung;

import java.time.LocalDate;
import java.time.YearMonth;

/** Months as the law counts them: § 26 SGB X, §§ 187 to 191 BGB. */
final class Fristen {

    private Fristen() {}

    /**
     * Last day of a period of months whose first day counts (§ 187 Abs. 2, § 188 Abs. 2 and 3 BGB): the day before the one
     * of the same number; the last day of the month where there is no such day. From 31.08. six months end on 28.02.
     */
    static LocalDate ende(LocalDate ersterTag, int monate) {
        int davor = ersterTag.getDayOfMonth() - 1;
        var monat = YearMonth.from(ersterTag).plusMonths(monate);
        return davor == 0 ? monat.atDay(1).minusDays(1) : monat.atDay(Math.min(davor, monat.lengthOfMonth()));
    }

    /** Last day of a period that begins after an event (§ 187 Abs. 1 BGB): the day of the same number, or the month's last. */
    static LocalDate nachEreignis(LocalDate ereignis, int monate) {
        return ereignis.plusMonths(monate);
    }

    /** Months complete between two days that both count. */
    static int volleMonate(LocalDate ersterTag, LocalDate letzterTag) {
        int monate = 0;
        while (!ende(ersterTag, monate + 1).isAfter(letzterTag)) {
            monate++;
        }
        return monate;
    }

    /** Days after the complete months. */
    static int resttage(LocalDate ersterTag, LocalDate letzterTag) {
        int monate = volleMonate(ersterTag, letzterTag);
        LocalDate rest = monate == 0 ? ersterTag : ende(ersterTag, monate).plusDays(1);
        return rest.isAfter(letzterTag) ? 0 : (int) (letzterTag.toEpochDay() - rest.toEpochDay()) + 1;
    }
}
