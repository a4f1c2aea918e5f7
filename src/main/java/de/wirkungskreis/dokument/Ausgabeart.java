package de.wirkungskreis.dokument;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;

/** The formats of the document. */
enum Ausgabeart {
    PDF("application/pdf", Pdf::schreiben),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Pptx::schreiben),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Docx::schreiben),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx::schreiben),
    HTML("text/html;charset=UTF-8", Html::schreiben),
    MD("text/markdown;charset=UTF-8", Markdown::schreiben);

    private final MediaType medientyp;
    private final BiFunction<Dokument, Worte, byte[]> schreiber;

    Ausgabeart(String medientyp, BiFunction<Dokument, Worte, byte[]> schreiber) {
        this.medientyp = MediaType.parseMediaType(medientyp);
        this.schreiber = schreiber;
    }

    static Optional<Ausgabeart> mitEndung(String endung) {
        for (var art : values()) {
            if (art.endung().equals(endung.toLowerCase(Locale.ROOT))) {
                return Optional.of(art);
            }
        }
        return Optional.empty();
    }

    String endung() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType medientyp() {
        return medientyp;
    }

    byte[] schreiben(Dokument dokument, Worte worte) {
        return schreiber.apply(dokument, worte);
    }
}
