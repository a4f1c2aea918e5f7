package de.wirkungskreis.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Zutritt(Zutritt.OEFFENTLICH)
class DarstellungController {

    @PostMapping("/darstellung")
    ResponseEntity<Void> waehlen(@RequestParam String darstellung, @RequestParam String zurueck) {
        var keks = ResponseCookie.from(Darstellung.KEKS, Darstellung.MOEGLICH.contains(darstellung) ? darstellung
                        : Darstellung.AUTO)
                .path("/").httpOnly(true).sameSite("Lax").maxAge(Duration.ofDays(365)).build();
        return ResponseEntity.status(303)
                .header(HttpHeaders.LOCATION, Ruecksprung.sicher(zurueck))
                .header(HttpHeaders.SET_COOKIE, keks.toString())
                .build();
    }
}
