package de.wirkungskreis.recht;

/** By the day of the new assignment. */
@AusGesetz("arbeitsgelegenheit")
public record Arbeitsgelegenheitsrecht(
        int monateHoechstens,
        int zeitraumJahre,
        int verlaengerungMonate,
        int zusaetzlichkeitJahre) {}
