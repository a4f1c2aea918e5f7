package de.wirkungskreis.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The forms in the head of a page: other programme, other Fassung, same page. */
@Controller
@Zutritt(Zutritt.ANGEMELDET)
class WechselController {

    @GetMapping("/wechsel")
    String wechseln(@RequestParam int jahr, @RequestParam(required = false) @Nullable String fassung,
            @RequestParam(defaultValue = "") String seite) {
        var adresse = UriComponentsBuilder.fromPath("/programme/" + jahr + seiteOderNichts(seite));
        if (fassung != null && !fassung.isBlank()) {
            adresse.queryParam("fassung", fassung.strip());
        }
        return "redirect:" + adresse.encode().toUriString();
    }

    private static String seiteOderNichts(String seite) {
        return seite.matches("(/[a-z0-9-]+)+") ? seite : "";
    }
}
