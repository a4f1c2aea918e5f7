package de.wirkungskreis.zugang;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** RFC 9116: where to report a weakness. Who runs an installation puts their own contact in. */
@Controller
@Darf(Recht.OEFFENTLICH)
class SicherheitstextController {

    /** The RFC recommends less than a year. */
    private static final Duration GUELTIG = Duration.ofDays(180);

    private final Clock uhr;
    private final String kontakt;

    SicherheitstextController(Clock uhr, @Value("${wirkungskreis.sicherheit.kontakt}") String kontakt) {
        this.uhr = uhr;
        this.kontakt = kontakt;
    }

    @GetMapping(value = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String text() {
        return "Contact: " + kontakt + "\n"
                + "Expires: " + uhr.instant().plus(GUELTIG).truncatedTo(ChronoUnit.SECONDS) + "\n"
                + "Preferred-Languages: de, en\n";
    }
}
