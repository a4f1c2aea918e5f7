package de.wirkungskreis.web;

import java.util.List;
import java.util.Optional;

/** What the head of a page offers to switch to. programm contributes the bean; only what the signed-in person may see. */
public interface Programmwahl {

    /** Name of the Jobcenter, for the head. */
    Optional<String> jobcenter();

    /** Programmes, newest first; {@code wert} is the year of their address. */
    List<Wahl> programme();

    /** Fassungen of a programme, newest first; {@code wert} as in {@code ?fassung=}. */
    List<Wahl> fassungen(int jahr);

    record Wahl(String wert, String text) {}
}
