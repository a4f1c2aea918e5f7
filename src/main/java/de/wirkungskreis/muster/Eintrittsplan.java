package de.wirkungskreis.muster;

import java.util.Map;
import java.util.NavigableMap;

/** How many are planned to enter by Instrument and year; a year without a plan is like the nearest one that has one. */
record Eintrittsplan(Map<String, NavigableMap<Integer, Long>> jahre) {

    long imJahr(String instrument, int jahr) {
        var plan = jahre.get(instrument);
        if (plan == null || plan.isEmpty()) {
            return 0;
        }
        var frueher = plan.floorEntry(jahr);
        return (frueher == null ? plan.firstEntry() : frueher).getValue();
    }
}
