package de.wirkungskreis.ausgabe;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A table as download: {@code return antwort.xlsx("Eintritte 2022", List.of(tabelle), hinweise)}. */
@Component
public class Tabellenantwort {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Freigabe freigabe;
    private final Clock uhr;

    Tabellenantwort(Freigabe freigabe, Clock uhr) {
        this.freigabe = freigabe;
        this.uhr = uhr;
    }

    /** @param name without extension, German, as it shall lie in the download folder */
    public ResponseEntity<byte[]> csv(String name, Tabelle tabelle) {
        return datei(TabellenCsv.schreiben(freigabe.freigeben(tabelle)), CSV, name + ".csv");
    }

    /** @param hinweise what holds for all tables: filter, Fassung, Stand */
    public ResponseEntity<byte[]> xlsx(String name, List<Tabelle> tabellen, List<String> hinweise) {
        var freigegeben = tabellen.stream().map(freigabe::freigeben).toList();
        return datei(TabellenXlsx.schreiben(name, freigegeben, hinweise, uhr.instant()), XLSX, name + ".xlsx");
    }

    /** Any file as download under a German name. */
    public static ResponseEntity<byte[]> datei(byte[] inhalt, MediaType art, String name) {
        return ResponseEntity.ok()
                .contentType(art)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(dateiname(name), StandardCharsets.UTF_8).build().toString())
                .body(inhalt);
    }

    /** Blanks to hyphens; nothing that a file system or a header reads as something else. */
    public static String dateiname(String name) {
        String rein = name.replaceAll("[^\\p{L}\\p{Nd}.()_-]+", "-").replaceAll("-{2,}", "-")
                .replaceAll("-+(\\.[A-Za-z]+)$", "$1").replaceAll("^[-.]+", "");
        return rein.isEmpty() ? "Datei" : rein;
    }
}
