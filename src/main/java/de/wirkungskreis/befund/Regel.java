package de.wirkungskreis.befund;

import java.util.stream.Stream;

/** Looks at one kind of inconsistency, in the data alone: intentions, values, references; never in the wording. */
interface Regel {

    Stream<Befund> pruefen(Programmstand stand);
}
