package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;

/** By the day of the move into a company. */
@AusGesetz("ausserbetriebliche-ausbildung")
public record AusserbetrieblicheAusbildungRecht(
        Euro vermittlungspauschale,
        int restdauerMindestmonate,
        int fortdauerMehrAlsMonate) {}
