package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import java.time.LocalDate;
import java.util.List;

/** What somebody has decided where the law leaves it to judgement. Nothing is changed or taken back: a later decision counts. */
interface Einzelfallentscheidungen {

    int GRUND_HOECHSTENS = 500;

    /** Newest first. */
    List<Entscheidung> zu(long teilnahme);

    /** @throws de.wirkungskreis.web.Unzulaessig without a reason, or when the question is none of this Teilnahme */
    void entscheiden(long teilnahme, Einzelfallfrage frage, boolean bejaht, String grund);

    /** @param gilt no later one has superseded it */
    record Entscheidung(int nr, Einzelfallfrage frage, boolean bejaht, String grund, LocalDate am, String kennung, boolean gilt) {}
}
