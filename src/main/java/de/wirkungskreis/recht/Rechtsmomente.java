package de.wirkungskreis.recht;

import java.util.List;

/** Every snapshot there is; each is checked against the files at the start. */
final class Rechtsmomente {

    static final List<Class<? extends Record>> ALLE = List.of(
            Arbeitgebermassnahmenrecht.class,
            Arbeitsgelegenheitsrecht.class,
            AusserbetrieblicheAusbildungRecht.class,
            Beitragsbemessungsrecht.class,
            Bezeichnungen.class,
            Buergergeldbonusrecht.class,
            EingliederungLangzeitRecht.class,
            Eingliederungszuschussdauer.class,
            Eingliederungszuschussrecht.class,
            Einstiegsgeldrecht.class,
            Einstiegsqualifizierungsrecht.class,
            FreieFoerderungRecht.class,
            Mindestausbildungsverguetung.class,
            Mindestlohnrecht.class,
            Mittelverteilungsrecht.class,
            PassivAktivTransferRecht.class,
            Regelbedarfsrecht.class,
            Selbstaendigenrecht.class,
            TeilhabeAmArbeitsmarktRecht.class,
            Verfahrensrecht.class,
            Vermittlungsrecht.class,
            Verwaltungskostenrecht.class,
            Weiterbildungsrecht.class,
            Weiterbildungstraegerrecht.class,
            Zulassungsrecht.class);

    private Rechtsmomente() {}
}
