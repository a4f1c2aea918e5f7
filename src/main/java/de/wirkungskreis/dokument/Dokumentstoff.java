package de.wirkungskreis.dokument;

import de.wirkungskreis.befund.Befund;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programm;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.verfahren.Beratungsschritt;
import de.wirkungskreis.ziel.Zielsystem;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the document is made from.
 *
 * @param befunde findings to print; null: without a page of findings
 */
record Dokumentstoff(
        @Nullable Jobcenter jobcenter,
        Programm programm,
        Fassung fassung,
        List<Beratungsschritt> schritte,
        List<Gremium> gremien,
        Programminhalt inhalt,
        Lagebericht lage,
        Zielsystem ziele,
        Planung planung,
        Haushaltsplan haushalt,
        @Nullable List<Befund> befunde,
        ZoneId zone) {}
