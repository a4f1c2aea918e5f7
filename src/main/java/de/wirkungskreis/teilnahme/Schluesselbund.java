package de.wirkungskreis.teilnahme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the key of the pseudonyms lies: never in the database, which alone then gives nobody away. In the configuration,
 * or in a file of the data folder that only its owner may read.
 */
@Component
class Schluesselbund {

    static final String DATEI = "pseudonym.schluessel";
    static final int MINDESTENS = 32;
    /** Sample people do not exist, so theirs is no secret; it makes the same sample everywhere. */
    private static final byte[] MUSTER = "Musterdaten haben kein Geheimnis".getBytes(StandardCharsets.US_ASCII);
    private static final Set<PosixFilePermission> EIGENE =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final String konfiguriert;
    private final Path datei;
    private final boolean beispiel;

    Schluesselbund(@Value("${wirkungskreis.pseudonym.schluessel:}") String konfiguriert, @Value("${wirkungskreis.daten}") String daten,
            @Value("${wirkungskreis.beispiel:false}") boolean beispiel) {
        this.konfiguriert = konfiguriert.strip();
        this.datei = Path.of(daten).resolve(DATEI);
        this.beispiel = beispiel;
    }

    Path datei() {
        return datei;
    }

    /** @throws IllegalStateException with the key of a sentence, when there is one that cannot be used */
    Optional<byte[]> schluessel() {
        if (!konfiguriert.isEmpty()) {
            return Optional.of(gelesen(konfiguriert));
        }
        if (beispiel) {
            return Optional.of(MUSTER.clone());
        }
        try {
            if (!Files.exists(datei)) {
                return Optional.empty();
            }
            if (!EIGENE.containsAll(Files.getPosixFilePermissions(datei))) {
                throw new IllegalStateException("teilnahme.schluessel.offen");
            }
            return Optional.of(gelesen(Files.readString(datei).strip()));
        } catch (IOException e) {
            throw new IllegalStateException("teilnahme.schluessel.unlesbar", e);
        }
    }

    /** A new one, never readable by others, not even for a moment. An existing one stays. */
    void anlegen() {
        byte[] neu = new byte[MINDESTENS];
        new SecureRandom().nextBytes(neu);
        try {
            Files.createDirectories(datei.toAbsolutePath().getParent());
            Files.createFile(datei, PosixFilePermissions.asFileAttribute(EIGENE));
            Files.writeString(datei, Base64.getEncoder().encodeToString(neu) + "\n");
        } catch (IOException e) {
            throw new IllegalStateException("teilnahme.schluessel.unschreibbar", e);
        }
    }

    private static byte[] gelesen(String text) {
        byte[] schluessel;
        try {
            schluessel = text.matches("[0-9a-fA-F]{64,}") ? HexFormat.of().parseHex(text) : Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("teilnahme.schluessel.unlesbar", e);
        }
        if (schluessel.length < MINDESTENS) {
            throw new IllegalStateException("teilnahme.schluessel.kurz");
        }
        return schluessel;
    }
}
