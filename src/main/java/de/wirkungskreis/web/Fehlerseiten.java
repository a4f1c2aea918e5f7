package de.wirkungskreis.web;

import de.wirkungskreis.web.UnlesbareAngabe.Erwartet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what a handler throws into a page that helps. What is not named here ends at {@link FehlerController}. */
@ControllerAdvice
class Fehlerseiten {

    private static final Set<Integer> MIT_EIGENEM_TEXT = Set.of(400, 403, 404, 405, 409, 413, 422, 500, 503);

    /** Of a value nobody can read the beginning is enough. */
    private static final int HOECHSTENS = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Fehlerseiten.class);

    private final MessageSource texte;

    Fehlerseiten(MessageSource texte) {
        this.texte = texte;
    }

    @ExceptionHandler
    ModelAndView nichtGefunden(NichtGefunden e, HttpServletRequest anfrage) {
        return seite(HttpStatus.NOT_FOUND, e.getMessage(), anfrage).addObject("eingetragen", Eingetragenes.aus(anfrage));
    }

    @ExceptionHandler
    ModelAndView unzulaessig(Unzulaessig e, HttpServletRequest anfrage) {
        return seite(HttpStatus.CONFLICT, e.getMessage(), anfrage).addObject("wege", e.wege())
                .addObject("eingetragen", Eingetragenes.aus(anfrage));
    }

    @ExceptionHandler
    ModelAndView adresseUnbekannt(NoResourceFoundException e, HttpServletRequest anfrage) {
        return seite(HttpStatus.NOT_FOUND, null, anfrage);
    }

    @ExceptionHandler({ServletRequestBindingException.class, HttpMessageNotReadableException.class})
    ModelAndView unverstaendlich(Exception e, HttpServletRequest anfrage) {
        return seite(HttpStatus.BAD_REQUEST, null, anfrage);
    }

    @ExceptionHandler
    ModelAndView unlesbar(UnlesbareAngabe e, HttpServletRequest anfrage) {
        return unlesbar(e.name(), e.wert(), e.erwartet(), anfrage);
    }

    @ExceptionHandler
    ModelAndView falscheArt(MethodArgumentTypeMismatchException e, HttpServletRequest anfrage) {
        return unlesbar(e.getName(), String.valueOf(e.getValue()), erwartet(e.getRequiredType()), anfrage);
    }

    private ModelAndView unlesbar(String name, String wert, Erwartet erwartet, HttpServletRequest anfrage) {
        var kurz = wert.length() > HOECHSTENS ? wert.substring(0, HOECHSTENS) + "…" : wert;
        return seite(HttpStatus.BAD_REQUEST, texte.getMessage("web.angabe." + erwartet, new Object[] {name, kurz}, Locale.GERMANY), anfrage);
    }

    private static Erwartet erwartet(@Nullable Class<?> art) {
        return art == LocalDate.class ? Erwartet.TAG : art == YearMonth.class ? Erwartet.MONAT
                : art != null && (art.isPrimitive() || Number.class.isAssignableFrom(art)) ? Erwartet.ZAHL : Erwartet.AUSWAHL;
    }

    @ExceptionHandler
    ModelAndView falscherAufruf(HttpRequestMethodNotSupportedException e, HttpServletRequest anfrage) {
        return seite(HttpStatus.METHOD_NOT_ALLOWED, null, anfrage);
    }

    @ExceptionHandler
    ModelAndView zuGross(MaxUploadSizeExceededException e, HttpServletRequest anfrage) {
        return seite(HttpStatus.CONTENT_TOO_LARGE, null, anfrage);
    }

    @ExceptionHandler
    ModelAndView datenbank(DataAccessException e, HttpServletRequest anfrage) {
        var ablehnung = JdbcAblehnung.aus(e).orElseThrow(() -> e);
        LOG.warn("Die Datenbank lehnt ab: SQLSTATE {}, Regel {}, {} {}", ablehnung.sqlstate(), ablehnung.regel(),
                anfrage.getMethod(), anfrage.getRequestURI());
        return seite(ablehnung.status(),
                texte.getMessage(ablehnung.satz(), new Object[] {ablehnung.ursache()}, Locale.GERMANY), anfrage);
    }

    @ExceptionHandler
    ModelAndView konflikt(Versionskonflikt e, HttpServletRequest anfrage) {
        var ansicht = new ModelAndView(teilweise(anfrage) ? "web/konflikt :: tafel" : "web/konflikt",
                Map.of("konflikt", e, "zurueck", Ruecksprung.seite(anfrage)));
        ansicht.setStatus(HttpStatus.CONFLICT);
        return ansicht;
    }

    static ModelAndView seite(HttpStatusCode status, @Nullable String satz,
            HttpServletRequest anfrage) {
        var ansicht = new ModelAndView(teilweise(anfrage) ? "web/fehler :: tafel" : "web/fehler");
        ansicht.setStatus(status);
        ansicht.addObject("art", MIT_EIGENEM_TEXT.contains(status.value()) ? status.value()
                : status.is5xxServerError() ? 500 : 400);
        if (satz != null) {
            ansicht.addObject("satz", satz);
        }
        return ansicht;
    }

    /** htmx puts the answer into a region of the page; then a whole page would be one inside the other. */
    static boolean teilweise(HttpServletRequest anfrage) {
        return "true".equals(anfrage.getHeader("HX-Request")) && !"true".equals(anfrage.getHeader("HX-Boosted"));
    }
}
