package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;

/** By the day the Gutschein was issued. */
@AusGesetz("aktivierung")
public record Vermittlungsrecht(
        Euro vermittlungVerguetung,
        Euro vermittlungVerguetungHoechstens,
        Euro vermittlungRate1,
        int vermittlungRate1NachWochen,
        int vermittlungRate2NachMonaten,
        int vermittlungBefristungMindestmonate,
        int vermittlungVorbeschaeftigungJahre,
        int vermittlungVorbeschaeftigungMehrAlsMonate) {}
