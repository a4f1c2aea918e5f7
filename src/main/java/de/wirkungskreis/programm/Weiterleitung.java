package de.wirkungskreis.programm;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** 303: what was sent is done, look here now. */
final class Weiterleitung {

    private Weiterleitung() {}

    static RedirectView nach(Fassungskontext kontext, String teil) {
        return nach(kontext.seite().pfad(teil));
    }

    static RedirectView nach(String pfad) {
        var ansicht = new RedirectView(pfad, true);
        ansicht.setStatusCode(HttpStatus.SEE_OTHER);
        ansicht.setExposeModelAttributes(false);
        ansicht.setExpandUriTemplateVariables(false);
        return ansicht;
    }
}
