package de.wirkungskreis.zugang;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What people are called. Pages name the person; the Kennung is what the log keeps. */
public interface Nutzernamen {

    /** By Kennung. Whoever has no account (the command line, somebody long gone) is called by the Kennung itself. */
    Map<String, String> zu(Collection<String> kennungen);

    default String zu(String kennung) {
        return zu(List.of(kennung)).getOrDefault(kennung, kennung);
    }
}
