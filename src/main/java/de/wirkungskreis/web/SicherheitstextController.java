package de.wirkungskreis.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** RFC 9116: where to report a weakness. Without a contact there is no such file: an invented one would swallow reports. */
@Controller
@Zutritt(Zutritt.OEFFENTLICH)
class SicherheitstextController {

    /** The RFC recommends less than a year. */
    private static final Duration GUELTIG = Duration.ofDays(180);

    private final JdbcAngaben angaben;
    private final MessageSource texte;
    private final Clock uhr;

    SicherheitstextController(JdbcAngaben angaben, MessageSource texte, Clock uhr) {
        this.angaben = angaben;
        this.texte = texte;
        this.uhr = uhr;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> text() {
        String kontakt = adresse(angaben.aktuelle().text("sicherheitskontakt")).orElseThrow(() ->
                new NichtGefunden(texte.getMessage("web.sicherheitstext.fehlt", null, Locale.GERMANY)));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("Contact: " + kontakt + "\n"
                        + "Expires: " + uhr.instant().plus(GUELTIG).truncatedTo(ChronoUnit.SECONDS) + "\n"
                        + "Preferred-Languages: de, en\n");
    }

    /** As an address of the net: an e-mail address gets its mailto. Empty when it is neither that nor an https address. */
    static Optional<String> adresse(String eingabe) {
        if (eingabe.matches("https://[^\\s<>\"]+\\.[^\\s<>\"]+") && eingabe.length() <= 500) {
            return Optional.of(eingabe);
        }
        String ohne = eingabe.startsWith("mailto:") ? eingabe.substring("mailto:".length()) : eingabe;
        return ohne.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+") && ohne.length() <= 320
                ? Optional.of("mailto:" + ohne) : Optional.empty();
    }
}
