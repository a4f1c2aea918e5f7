package de.wirkungskreis.web;

import java.util.regex.Pattern;

/** An address of this application that a form brought along; anything that could lead elsewhere becomes {@code /}. */
public final class Ruecksprung {

    // a second slash or a backslash would name another host
    private static final Pattern EIGENE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+~,:;@!$'()*]*");

    private Ruecksprung() {}

    public static String sicher(String adresse) {
        return EIGENE.matcher(adresse).matches() ? adresse : "/";
    }
}
