package de.wirkungskreis.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** 303: what was sent is done, look here now. */
public final class Weiterleitung {

    private Weiterleitung() {}

    public static RedirectView nach(String pfad) {
        var ansicht = new RedirectView(pfad, true);
        ansicht.setStatusCode(HttpStatus.SEE_OTHER);
        ansicht.setExposeModelAttributes(false);
        ansicht.setExpandUriTemplateVariables(false);
        return ansicht;
    }
}
