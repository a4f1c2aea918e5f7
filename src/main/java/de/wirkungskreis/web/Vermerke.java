package de.wirkungskreis.web;

import org.jspecify.annotations.Nullable;

/** The audit log as the shell needs it; zugang, downstream, contributes the bean. */
public interface Vermerke {

    /** In the transaction of the change. {@code gegenstand}: {@code bereich/schluessel}; {@code feld} in German. */
    void vermerken(String gegenstand, String feld, @Nullable String alt, @Nullable String neu);
}
