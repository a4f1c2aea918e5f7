package de.wirkungskreis.web;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the head of a page offers to set "heute". zugang contributes the bean; only sample data say yes. */
public interface Tagwahl {

    /** Where to set it, or empty: this installation lives in the real day. */
    Optional<Stellung> stellung();

    /** @param vorgabe the day it came with; {@code gestellt} when "heute" is another one */
    record Stellung(String ziel, LocalDate heute, LocalDate vorgabe) {

        public boolean gestellt() {
            return !heute.equals(vorgabe);
        }
    }
}
