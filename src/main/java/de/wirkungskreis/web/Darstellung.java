package de.wirkungskreis.web;

import java.util.Set;

/** Light, dark, or what the system says; kept in a cookie that holds nothing else. */
final class Darstellung {

    static final String KEKS = "darstellung";
    static final String AUTO = "auto";
    static final Set<String> MOEGLICH = Set.of(AUTO, "hell", "dunkel");

    private Darstellung() {}
}
