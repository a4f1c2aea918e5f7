package de.wirkungskreis.einfuhr;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    byte[] alles() throws IOException {
        return pfad == null ? bytes : Files.readAllBytes(pfad);
    }

    OPCPackage paket() throws IOException, OpenXML4JException {
        return pfad == null ? OPCPackage.open(new ByteArrayInputStream(bytes)) : OPCPackage.open(pfad.toFile(), PackageAccess.READ);
    }
}
