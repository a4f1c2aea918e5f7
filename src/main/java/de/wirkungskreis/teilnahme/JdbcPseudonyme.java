package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Unzulaessig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps in the database only what the key makes of a fixed word, so that another key is noticed. */
@Component
class JdbcPseudonyme implements Pseudonyme {

    /** Of the Bundesagentur 123D456789; a zugelassener kommunaler Träger has its own. */
    private static final Pattern KUNDENNUMMER = Pattern.compile("(?=.*\\d)[A-Z0-9]{4,24}");
    private static final int PSEUDONYMZEICHEN = 64;
    private static final int SIEGELZEICHEN = 8;
    private static final String SIEGEL = "Wirkungskreis, Pseudonym ";
    private static final String PROBE = "Wirkungskreis, Probe des Schlüssels";

    private final JdbcClient jdbc;
    private final Schluesselbund bund;
    private final Wortlaut worte;

    JdbcPseudonyme(JdbcClient jdbc, Schluesselbund bund, Wortlaut worte) {
        this.jdbc = jdbc;
        this.bund = bund;
        this.worte = worte;
    }

    @Override
    public String von(String kundennummer) {
        // what cannot be a number is told before a missing key is
        geprueft(kundennummer);
        return reihe().apply(kundennummer);
    }

    @Override
    public UnaryOperator<String> reihe() {
        byte[] schluessel = schluessel();
        pruefen(schluessel);
        return kundennummer -> hmac(schluessel, geprueft(kundennummer));
    }

    @Override
    public UnaryOperator<String> siegel() {
        byte[] schluessel = schluessel();
        pruefen(schluessel);
        return pseudonym -> pseudonym + "-" + hmac(schluessel, SIEGEL + pseudonym).substring(0, SIEGELZEICHEN);
    }

    @Override
    public UnaryOperator<String> entsiegelt() {
        var siegel = siegel();
        return text -> {
            String gesucht = text.strip().toLowerCase(Locale.ROOT);
            String pseudonym = gesucht.substring(0, Math.min(PSEUDONYMZEICHEN, gesucht.length()));
            if (!siegel.apply(pseudonym).equals(gesucht)) {
                throw new KeineKundennummer(worte.text("teilnahme.schluessel.keinPseudonym"));
            }
            return pseudonym;
        };
    }

    private String geprueft(String kundennummer) {
        String nummer = normalisiert(kundennummer);
        if (!KUNDENNUMMER.matcher(nummer).matches()) {
            throw new KeineKundennummer(worte.text("teilnahme.schluessel.keineNummer"));
        }
        return nummer;
    }

    /** Before people are kept for the first time: a key there must be, if need be a new one. */
    void bereitstellen() {
        if (vorhanden().isEmpty()) {
            if (probe().isPresent()) {
                throw new Unzulaessig(worte.text("teilnahme.schluessel.verloren", bund.datei().getFileName()));
            }
            bund.anlegen();
        }
        pruefen(schluessel());
    }

    static String normalisiert(String kundennummer) {
        return Normalizer.normalize(kundennummer, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{P}\\p{S}\\p{Cf}]", "");
    }

    static String hmac(byte[] schluessel, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(schluessel, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<byte[]> vorhanden() {
        try {
            return bund.schluessel();
        } catch (IllegalStateException e) {
            throw new Unzulaessig(worte.text(String.valueOf(e.getMessage()), bund.datei().getFileName()));
        }
    }

    private byte[] schluessel() {
        return vorhanden().orElseThrow(() -> new Unzulaessig(worte.text(
                probe().isPresent() ? "teilnahme.schluessel.verloren" : "teilnahme.schluessel.fehlt", bund.datei().getFileName())));
    }

    private Optional<String> probe() {
        return jdbc.sql("select probe from teilnahme.schluesselprobe").query(String.class).optional();
    }

    private void pruefen(byte[] schluessel) {
        String probe = hmac(schluessel, PROBE);
        String bisher = probe().orElseGet(() -> {
            jdbc.sql("insert into teilnahme.schluesselprobe (probe) values (:probe) on conflict do nothing").param("probe", probe).update();
            return probe().orElseThrow();
        });
        if (!bisher.equals(probe)) {
            throw new Unzulaessig(worte.text("teilnahme.schluessel.anderer"));
        }
    }
}
