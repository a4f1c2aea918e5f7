package de.wirkungskreis.einfuhr;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.jspecify.annotations.Nullable;

/** A file on disk, or one that must never touch it. What is held in memory may be smaller. */
final class Dateiinhalt {

    private final @Nullable Path pfad;
    private final byte[] bytes;

    private Dateiinhalt(@Nullable Path pfad, byte[] bytes) {
        this.pfad = pfad;
        this.bytes = bytes;
    }

    static Dateiinhalt in(Path pfad) {
        return new Dateiinhalt(pfad, new byte[0]);
    }

    static Dateiinhalt von(byte[] bytes) {
        return new Dateiinhalt(null, bytes);
    }

    long laenge() throws IOException {
        return pfad == null ? bytes.length : Files.size(pfad);
    }

    int hoechstens() {
        return pfad == null ? Dateigrenzen.BYTES_IM_SPEICHER : Dateigrenzen.BYTES;
    }

    long entpacktHoechstens() {
        return pfad == null ? Dateigrenzen.BYTES_ENTPACKT_IM_SPEICHER : Dateigrenzen.BYTES_ENTPACKT;
    }

    InputStream strom() throws IOException {
        return pfad == null ? new ByteArrayInputStream(bytes) : new BufferedInputStream(Files.newInputStream(pfad));
    }

    interface Teilleser {

        void teil(String name, InputStream inhalt) throws IOException;
    }

    /**
     * The parts of an archive as they will be read later: of a file by its directory, of what is in memory one after the
     * other. Between the parts of a file something may lie that only one of the two ways comes to.
     */
    void teile(Teilleser leser) throws IOException {
        if (pfad == null) {
            int anzahl = 0;
            try (var zip = new ZipInputStream(strom())) {
                for (var teil = zip.getNextEntry(); teil != null; teil = zip.getNextEntry()) {
                    leser.teil(teil.getName(), zip);
                    anzahl++;
                }
            }
            if (anzahl != verzeichnet()) {
                throw new ZipException("parts that only the directory leads to");
            }
            return;
        }
        try (var zip = new ZipFile(pfad.toFile())) {
            for (var teil : Collections.list(zip.entries())) {
                try (var inhalt = zip.getInputStream(teil)) {
                    leser.teil(teil.getName(), inhalt);
                }
            }
        }
    }

    /** How many parts the directory at the end of an archive names; -1: there is none. */
    private int verzeichnet() {
        for (int p = bytes.length - 22; p >= 0; p--) {
            if (bytes[p] == 'P' && bytes[p + 1] == 'K' && bytes[p + 2] == 5 && bytes[p + 3] == 6) {
                return (bytes[p + 10] & 0xff) | (bytes[p + 11] & 0xff) << 8;
            }
        }
        return -1;
    }

    byte[] alles() throws IOException {
        return pfad == null ? bytes : Files.readAllBytes(pfad);
    }

    OPCPackage paket() throws IOException, OpenXML4JException {
        return pfad == null ? OPCPackage.open(new ByteArrayInputStream(bytes)) : OPCPackage.open(pfad.toFile(), PackageAccess.READ);
    }
}
