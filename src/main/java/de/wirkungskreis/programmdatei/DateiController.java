package de.wirkungskreis.programmdatei;

import de.wirkungskreis.ausgabe.OhneFreigabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Darf(Recht.FASSUNG_ANLEGEN)
class DateiController {

    private static final String GEPRUEFT = DateiController.class.getName() + ".geprueft";
    private static final int HOECHSTENS_UNTERSCHIEDE = 500;

    private final Programmdateien dateien;
    private final Programme programme;
    private final Wortlaut wortlaut;

    DateiController(Programmdateien dateien, Programme programme, Wortlaut wortlaut) {
        this.dateien = dateien;
        this.programme = programme;
        this.wortlaut = wortlaut;
    }

    @GetMapping("/programme/{jahr}/datei")
    String seite(Fassungskontext kontext) {
        return "programmdatei/datei";
    }

    @GetMapping("/programme/datei")
    String seite() {
        return "programmdatei/datei";
    }

    @GetMapping("/programme/{jahr}/datei/programm.yaml")
    @OhneFreigabe("What is read in again must be all of it; whoever may take it may write a Fassung.")
    ResponseEntity<byte[]> herunterladen(Fassungskontext kontext) {
        String name = "programm-" + kontext.programm().jahrtext().replace('/', '-') + "-fassung-"
                + kontext.fassung().nummer() + ".yaml";
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .body(dateien.schreiben(kontext.fassung()));
    }

    /** Read and checked here; what it would change is shown on the page this leads to. */
    @PostMapping("/programme/datei")
    String pruefen(@RequestParam(required = false) MultipartFile datei, HttpSession sitzung, Model modell,
            HttpServletResponse antwort) throws IOException {
        if (datei == null || datei.isEmpty()) {
            return abgelehnt(List.of(new Dateifehler(0, 0, "", text("programmdatei.seite.keineDatei"))), modell, antwort);
        }
        try {
            if (datei.getSize() > Quelltext.HOECHSTENS_BYTE) {
                throw Quelltext.zuGross();
            }
            byte[] bytes = datei.getBytes();
            dateien.vorschau(dateien.lesen(bytes));
            sitzung.setAttribute(GEPRUEFT, bytes);
            return "redirect:/programme/datei/vorschau";
        } catch (UngueltigeDatei e) {
            return abgelehnt(e.fehler(), modell, antwort);
        } catch (Unzulaessig e) {
            return abgelehnt(List.of(new Dateifehler(0, 0, "", e.getMessage())), modell, antwort);
        }
    }

    private static String abgelehnt(List<Dateifehler> fehler, Model modell, HttpServletResponse antwort) {
        antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        modell.addAttribute("dateifehler", fehler);
        return "programmdatei/datei";
    }

    @GetMapping("/programme/datei/vorschau")
    String vorschau(HttpSession sitzung, Model modell, HttpServletResponse antwort, RedirectAttributes umleitung) {
        if (!(sitzung.getAttribute(GEPRUEFT) instanceof byte[] bytes)) {
            return zurueck("verfallen", "/programme/datei", umleitung);
        }
        try {
            var ergebnis = dateien.vorschau(dateien.lesen(bytes));
            modell.addAttribute("ergebnis", ergebnis);
            modell.addAttribute("pruefung", pruefung(bytes));
            modell.addAttribute("ohneRecht", ergebnis.ohneRecht().stream().map(wortlaut::wort).collect(Collectors.joining(", ")));
            modell.addAttribute("programmtext", jahrtext(ergebnis));
            modell.addAttribute("unterschiede", ergebnis.unterschiede().stream().limit(HOECHSTENS_UNTERSCHIEDE).toList());
            return "programmdatei/vorschau";
        } catch (UngueltigeDatei e) {
            return abgelehnt(e.fehler(), modell, antwort);
        }
    }

    /**
     * Takes over what was seen: {@code pruefung} names the file, {@code stand} the Fassung the preview was made from. The
     * file is kept until then, so that whoever was overtaken has lost nothing.
     */
    @PostMapping("/programme/datei/vorschau")
    String einspielen(@RequestParam(defaultValue = "") String pruefung, @RequestParam(defaultValue = "") String stand,
            HttpSession sitzung, Model modell, HttpServletResponse antwort, RedirectAttributes umleitung) {
        if (!(sitzung.getAttribute(GEPRUEFT) instanceof byte[] bytes)) {
            return zurueck("verfallen", "/programme/datei", umleitung);
        }
        if (!pruefung.equals(pruefung(bytes))) {
            return zurueck("andereDatei", "/programme/datei/vorschau", umleitung);
        }
        try {
            var ergebnis = dateien.einspielen(dateien.lesen(bytes), stand);
            sitzung.removeAttribute(GEPRUEFT);
            return zurueck("meldung." + ergebnis.art(), "/programme/" + ergebnis.jahr() + "/datei", umleitung);
        } catch (Programmdateien.Ueberholt e) {
            return zurueck("ueberholt", "/programme/datei/vorschau", umleitung);
        } catch (UngueltigeDatei e) {
            return abgelehnt(e.fehler(), modell, antwort);
        }
    }

    private static String pruefung(byte[] datei) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(datei));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Jedes JDK kennt SHA-256", e);
        }
    }

    @GetMapping("/schema/programm-1.json")
    @Darf(Recht.OEFFENTLICH)
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/schema+json"))
                .body(new ClassPathResource("programmdatei/programm-1.schema.json"));
    }

    private String zurueck(String meldung, String wohin, RedirectAttributes umleitung) {
        umleitung.addFlashAttribute("meldung", text("programmdatei.seite." + meldung));
        return "redirect:" + wohin;
    }

    private String jahrtext(Programmdateien.Ergebnis ergebnis) {
        return programme.alle().stream().filter(p -> p.erstesJahr().jahr() == ergebnis.jahr()).findFirst()
                .map(p -> p.jahrtext()).orElse(Integer.toString(ergebnis.jahr()));
    }

    private String text(String schluessel) {
        return wortlaut.text(schluessel);
    }
}
