package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.util.Optional;

/** By the start of the Massnahme; empty: no bonus. */
@AusGesetz("buergergeldbonus")
public record Buergergeldbonusrecht(
        Optional<Euro> monatsbetrag,
        Optional<Integer> weiterbildungMindestwochen) {}
