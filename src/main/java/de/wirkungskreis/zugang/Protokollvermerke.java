package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Vermerke;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the shell changes stands in the same log as everything else. */
@Component
class Protokollvermerke implements Vermerke {

    private final Protokoll protokoll;

    Protokollvermerke(Protokoll protokoll) {
        this.protokoll = protokoll;
    }

    @Override
    public void vermerken(String gegenstand, String feld, @Nullable String alt, @Nullable String neu) {
        protokoll.vermerken(null, gegenstand, feld, alt, neu);
    }
}
