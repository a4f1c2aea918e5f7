package de.wirkungskreis.betrieb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The folder of one installation: the cluster, its password, the lock, and where a running server listens. */
record Datenordner(Path pfad) {

    /** Taken for as long as somebody owns the folder's PostgreSQL; the system frees it when that process dies. */
    record Sperre(FileChannel kanal) implements AutoCloseable {

        @Override
        public void close() {
            try {
                kanal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Datenordner an(String pfad) {
        Path ordner = Path.of(pfad).toAbsolutePath().normalize();
        try {
            Files.createDirectories(ordner);
        } catch (IOException e) {
            throw new Startfehler("Der Datenordner " + ordner + " lässt sich nicht anlegen: " + e.getMessage(), e);
        }
        if (!Files.isWritable(ordner)) {
            throw new Startfehler("In den Datenordner " + ordner + " darf dieses Benutzerkonto nicht schreiben.");
        }
        return new Datenordner(ordner);
    }

    /** The major version stands in the name: a newer PostgreSQL cannot read the files of an older one. */
    Path cluster() {
        return pfad.resolve("pg18");
    }

    /** The library makes its folder writable for everybody; this one lies around it and lets nobody in. */
    Path arbeit() throws IOException {
        Path huelle = pfad.resolve("programme");
        if (!Files.isDirectory(huelle)) {
            Files.createDirectory(huelle, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return huelle.resolve("postgres");
    }

    private Path fertig() {
        return pfad.resolve("pg18.fertig");
    }

    /**
     * True when a cluster is to be made. One that was never finished holds no data yet, but is put aside instead of
     * deleted: the mark may have been lost in another way.
     */
    boolean clusterVorbereiten() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(fertig())) {
            int n = 1;
            while (Files.exists(pfad.resolve("pg18.unvollstaendig-" + n))) {
                n++;
            }
            Files.move(cluster(), pfad.resolve("pg18.unvollstaendig-" + n));
        }
        return !Files.exists(cluster());
    }

    void clusterFertig() throws IOException {
        Files.createFile(fertig());
    }

    private Path sperrdatei() {
        return pfad.resolve("sperre");
    }

    private Path anschluss() {
        return pfad.resolve("anschluss");
    }

    private Path kennwortdatei() {
        return pfad.resolve("kennwort");
    }

    /** Empty when another process holds the folder. */
    Optional<Sperre> sperren(String art) {
        try {
            var kanal = FileChannel.open(sperrdatei(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (kanal.tryLock() == null) {
                    kanal.close();
                    return Optional.empty();
                }
            } catch (OverlappingFileLockException e) {
                kanal.close();
                return Optional.empty();
            }
            Files.deleteIfExists(anschluss());
            Files.writeString(pfad.resolve("inhaber"), art + " " + ProcessHandle.current().pid());
            return Optional.of(new Sperre(kanal));
        } catch (IOException e) {
            throw new Startfehler("Der Datenordner " + pfad + " lässt sich nicht sperren: " + e.getMessage(), e);
        }
    }

    /** Who holds the lock ("server 4711"), as far as that is written down. */
    String inhaber() {
        return lesen(pfad.resolve("inhaber")).orElse("unbekannt");
    }

    void anschlussMelden(int port) {
        schreibenGeschuetzt(anschluss(), Integer.toString(port));
    }

    Optional<Integer> gemeldeterAnschluss() {
        return lesen(anschluss()).filter(s -> s.matches("\\d+")).map(Integer::valueOf);
    }

    /** Generated once, readable by the owner alone. */
    String kennwort() {
        return lesen(kennwortdatei()).filter(s -> !s.isBlank()).orElseGet(() -> {
            byte[] zufall = new byte[32];
            new SecureRandom().nextBytes(zufall);
            String neu = Base64.getUrlEncoder().withoutPadding().encodeToString(zufall);
            schreibenGeschuetzt(kennwortdatei(), neu);
            return neu;
        });
    }

    private static Optional<String> lesen(Path datei) {
        try {
            return Files.exists(datei) ? Optional.of(Files.readString(datei).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All at once, and never readable by others, not even for a moment. */
    static void schreibenGeschuetzt(Path datei, String inhalt) {
        try {
            Path neu = datei.resolveSibling(datei.getFileName() + ".neu");
            Files.deleteIfExists(neu);
            Files.createFile(neu, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(neu, inhalt);
            Files.move(neu, datei, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Startfehler("Die Datei " + datei + " lässt sich nicht schreiben: " + e.getMessage(), e);
        }
    }
}
