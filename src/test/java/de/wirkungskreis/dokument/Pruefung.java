package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Freigabe;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Looks into what was written. */
final class Pruefung {

    private Pruefung() {}

    static Dokument dokument(Dokumentstoff stoff) {
        return Dokumentbau.aus(stoff, Herfordprobe.worte(), new Freigabe(List.of()));
    }

    /** The rules a PDF breaks, by veraPDF; empty when it is valid. */
    static List<String> verstoesse(byte[] pdf, PDFAFlavour art) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var leser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), art);
                var pruefer = Foundries.defaultInstance().createValidator(art, false)) {
            var ergebnis = pruefer.validate(leser);
            return ergebnis.getTestAssertions().stream().map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation().getContext())
                    .distinct().collect(Collectors.toList());
        }
    }

    static String pdftext(byte[] pdf) throws Exception {
        try (var dokument = Loader.loadPDF(pdf)) {
            // a line may end at a hyphen of the word itself: "Ko-Finanzierung"
            return eben(new PDFTextStripper().getText(dokument).replaceAll("(\\p{L})-\\s*\\R(\\p{L})", "$1-$2"));
        }
    }

    /** One blank between words, whatever breaks the line. */
    static String eben(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
