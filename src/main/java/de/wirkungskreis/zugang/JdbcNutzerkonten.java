package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Versionskonflikt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcNutzerkonten implements Nutzerkonten {

    /** Field of the audit log under which everything about a password stands. */
    static final String KENNWORT = "Kennwort";

    private static final String KONTO = """
            select n.kennung, n.name, n.aktiv, n.subjekt is not null as fremd,
                   n.passwort is null and n.subjekt is null as wartet, n.stand, n.version,
                   array(select r.rolle from zugang.nutzer_rolle r where r.kennung = n.kennung) as rollen
              from zugang.nutzer n
            """;

    private final JdbcClient jdbc;
    private final PasswordEncoder hasher;
    private final Protokoll protokoll;
    private final Clock uhr;
    private final MessageSource texte;
    private final String niemandesHash;

    JdbcNutzerkonten(JdbcClient jdbc, PasswordEncoder hasher, Protokoll protokoll, Clock uhr, MessageSource texte) {
        this.jdbc = jdbc;
        this.hasher = hasher;
        this.protokoll = protokoll;
        this.uhr = uhr;
        this.texte = texte;
        this.niemandesHash = hasher.encode("niemand");
    }

    @Override
    public boolean leer() {
        return jdbc.sql("select not exists (select from zugang.nutzer)").query(Boolean.class).single();
    }

    @Override
    public List<Nutzerkonto> alle() {
        return jdbc.sql(KONTO + " order by n.aktiv desc, n.name, n.kennung").query(JdbcNutzerkonten::konto).list();
    }

    @Override
    public Optional<Nutzerkonto> mit(String kennung) {
        return jdbc.sql(KONTO + " where n.kennung = :kennung").param("kennung", kennung)
                .query(JdbcNutzerkonten::konto).optional();
    }

    @Override
    public Optional<Nutzerkonto> pruefen(String kennung, String passwort) {
        var hash = jdbc.sql("select passwort from zugang.nutzer where kennung = :kennung and passwort is not null")
                .param("kennung", kennung).query(String.class).optional();
        boolean richtig = hasher.matches(passwort, hash.orElse(niemandesHash));
        return richtig && hash.isPresent() ? mit(kennung).filter(Nutzerkonto::aktiv) : Optional.empty();
    }

    @Override
    public boolean gilt(String kennung, long stand) {
        return jdbc.sql("select exists (select from zugang.nutzer where kennung = :kennung and stand = :stand and aktiv)")
                .param("kennung", kennung).param("stand", stand).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public void anlegen(String kennung, String name, String passwort, Set<Rolle> rollen) {
        pruefenOderAblehnen(kennung, passwort);
        einfuegen(kennung, name, hasher.encode(passwort), null, null);
        rollenSetzen(kennung, Set.of(), rollen);
    }

    @Override
    @Transactional
    public void anlegenOhneKennwort(String kennung, String name, Set<Rolle> rollen) {
        einfuegen(kennung, name, null, null, null);
        rollenSetzen(kennung, Set.of(), rollen);
    }

    @Override
    @Transactional
    public void aendern(String kennung, String name, Set<Rolle> rollen, boolean aktiv, int version) {
        var vorher = mit(kennung).orElseThrow();
        boolean sitzungenEnden = !rollen.equals(vorher.nutzer().rollen()) || aktiv != vorher.aktiv();
        int zeilen = jdbc.sql("""
                update zugang.nutzer
                   set name = :name, aktiv = :aktiv, version = version + 1,
                       stand = stand + case when :ende then 1 else 0 end
                 where kennung = :kennung and version = :version
                """).param("name", name).param("aktiv", aktiv).param("ende", sitzungenEnden)
                .param("kennung", kennung).param("version", version).update();
        if (zeilen == 0) {
            throw konflikt(vorher, name, rollen, aktiv);
        }
        if (!name.equals(vorher.nutzer().name())) {
            protokoll.vermerken(null, gegenstand(kennung), "Name", vorher.nutzer().name(), name);
        }
        if (aktiv != vorher.aktiv()) {
            protokoll.vermerken(null, gegenstand(kennung), "Zugang", zugang(vorher.aktiv()), zugang(aktiv));
        }
        rollenSetzen(kennung, vorher.nutzer().rollen(), rollen);
    }

    @Override
    @Transactional
    public void passwortSetzen(String kennung, String passwort) {
        pruefenOderAblehnen(kennung, passwort);
        int zeilen = jdbc.sql("""
                update zugang.nutzer set passwort = :passwort, stand = stand + 1, version = version + 1
                 where kennung = :kennung and subjekt is null
                """).param("passwort", hasher.encode(passwort)).param("kennung", kennung).update();
        if (zeilen == 0) {
            throw new Unzulaessig(text("zugang.nutzer.fremd", kennung));
        }
        protokoll.vermerken(null, gegenstand(kennung), KENNWORT, null, text("zugang.kennwort.vermerk"));
    }

    @Override
    @Transactional
    public Nutzerkonto fremdAngemeldet(
            String aussteller, String subjekt, String kennung, String name, Set<Rolle> rollen) {
        var bekannt = jdbc.sql(KONTO + " where n.aussteller = :aussteller and n.subjekt = :subjekt for update of n")
                .param("aussteller", aussteller).param("subjekt", subjekt)
                .query(JdbcNutzerkonten::konto).optional();
        if (bekannt.isEmpty()) {
            einfuegen(kennung, name, null, aussteller, subjekt);
            rollenSetzen(kennung, Set.of(), rollen);
            return mit(kennung).orElseThrow();
        }
        var konto = bekannt.get();
        if (!konto.aktiv()) {
            throw new Unzulaessig(text("zugang.oidc.gesperrt"));
        }
        if (!konto.nutzer().rollen().equals(rollen) || !konto.nutzer().name().equals(name)) {
            aendern(konto.kennung(), name, rollen, true, konto.version());
        }
        return mit(konto.kennung()).orElseThrow();
    }

    private void einfuegen(String kennung, String name, @Nullable String hash, @Nullable String aussteller,
            @Nullable String subjekt) {
        try {
            jdbc.sql("""
                    insert into zugang.nutzer (kennung, name, passwort, aussteller, subjekt, angelegt_am)
                    values (:kennung, :name, :passwort, :aussteller, :subjekt, :jetzt)
                    """).param("kennung", kennung).param("name", name).param("passwort", hash)
                    .param("aussteller", aussteller).param("subjekt", subjekt)
                    .param("jetzt", OffsetDateTime.now(uhr)).update();
        } catch (DuplicateKeyException e) {
            throw new Unzulaessig(text("zugang.nutzer.vergeben", kennung));
        }
        protokoll.vermerken(null, gegenstand(kennung), "angelegt", null, name);
    }

    private void rollenSetzen(String kennung, Set<Rolle> vorher, Set<Rolle> rollen) {
        if (rollen.equals(vorher)) {
            return;
        }
        try {
            jdbc.sql("delete from zugang.nutzer_rolle where kennung = :kennung").param("kennung", kennung).update();
            if (!rollen.isEmpty()) {
                jdbc.sql("insert into zugang.nutzer_rolle (kennung, rolle) select :kennung, unnest(:rollen::text[])")
                        .param("kennung", kennung)
                        .param("rollen", rollen.stream().map(Rolle::name).toArray(String[]::new)).update();
            }
        } catch (DataIntegrityViolationException e) {
            throw new Unzulaessig(text("zugang.nutzer.unvereinbar"));
        }
        protokoll.vermerken(null, gegenstand(kennung), "Rollen", vorher.isEmpty() ? null : Rolle.namen(vorher),
                Rolle.namen(rollen));
    }

    private void pruefenOderAblehnen(String kennung, String passwort) {
        Passwortregel.verstoss(kennung, passwort).ifPresent(schluessel -> {
            throw new IllegalArgumentException(text(schluessel, Passwortregel.MINDESTENS, Passwortregel.HOECHSTENS));
        });
    }

    private Versionskonflikt konflikt(Nutzerkonto jetzt, String name, Set<Rolle> rollen, boolean aktiv) {
        var felder = List.of(
                new Versionskonflikt.Feld("name", "Name", name, jetzt.nutzer().name(), false),
                new Versionskonflikt.Feld("rollen", "Rollen", Rolle.namen(rollen),
                        Rolle.namen(jetzt.nutzer().rollen()), false),
                new Versionskonflikt.Feld("aktiv", "Zugang offen (true oder false)", Boolean.toString(aktiv),
                        Boolean.toString(jetzt.aktiv()), false));
        return new Versionskonflikt("Zugang " + jetzt.kennung(), "/nutzer/" + jetzt.kennung(), jetzt.version(), felder,
                Map.of());
    }

    private String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMAN);
    }

    private static String zugang(boolean aktiv) {
        return aktiv ? "offen" : "gesperrt";
    }

    private static String gegenstand(String kennung) {
        return "nutzer/" + kennung;
    }

    private static Nutzerkonto konto(ResultSet zeile, int nr) throws SQLException {
        var rollen = Arrays.stream((String[]) zeile.getArray("rollen").getArray()).map(Rolle::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rolle.class)));
        return new Nutzerkonto(new Nutzer(zeile.getString("kennung"), zeile.getString("name"), Set.copyOf(rollen)),
                zeile.getBoolean("aktiv"), zeile.getBoolean("fremd"), zeile.getBoolean("wartet"),
                zeile.getLong("stand"), zeile.getInt("version"));
    }
}
