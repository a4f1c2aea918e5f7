package de.wirkungskreis.recht;

import java.time.LocalDate;
import java.util.List;

/**
 * The only place where law is asked with a date. Which day counts is part of the rule (start of the Foerderung, month
 * worked), so the caller names it, never "today"; formulas take the record they get from here.
 */
public interface Rechtsquelle {

    String ORDNER = "recht";

    /**
     * One law as of a day. An {@code Optional} component is empty where the law has no rule or no limit on that day.
     *
     * @throws KeinRecht when one of its parameters has no answer for that day
     */
    <R extends Record> R am(Class<R> recht, LocalDate stichtag);

    /** The names under which later values have been decided, in order. */
    List<String> annahmen();

    /** The same law with the later values decided under that name. */
    Rechtsquelle mitAnnahmen(String name);

    /** What the files say, without any Annahme; for whatever runs without a database. */
    static Rechtsquelle desGesetzes() {
        return Gesetzessammlung.geladen();
    }
}
