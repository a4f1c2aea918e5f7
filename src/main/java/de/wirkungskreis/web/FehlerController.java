package de.wirkungskreis.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last stop. Shows what helps, logs the rest under a number the reader can quote. */
@Controller
@Zutritt(Zutritt.OEFFENTLICH)
class FehlerController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FehlerController.class);

    @RequestMapping("/error")
    ModelAndView fehler(HttpServletRequest anfrage) {
        HttpStatus status = status(anfrage);
        var ansicht = Fehlerseiten.seite(status, null, anfrage);
        if (status.is5xxServerError()) {
            String vorgang = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Vorgang {}: {} {} endete mit {}", vorgang, anfrage.getMethod(),
                    anfrage.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), status.value(),
                    (Throwable) anfrage.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
            ansicht.addObject("vorgang", vorgang);
        }
        return ansicht;
    }

    private static HttpStatus status(HttpServletRequest anfrage) {
        return anfrage.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer zahl
                ? java.util.Optional.ofNullable(HttpStatus.resolve(zahl)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
