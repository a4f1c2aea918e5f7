package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;

/** By the month worked: a rise inside a running case counts from its day on. */
@AusGesetz("mindestlohn")
public record Mindestlohnrecht(
        Euro stunde,
        Bruch wochenfaktor) {}
