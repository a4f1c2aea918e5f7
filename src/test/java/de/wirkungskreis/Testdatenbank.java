package de.wirkungskreis;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * One PostgreSQL per JVM. A context starts on a database of its own, which afterwards serves as the template that every
 * test class gets a copy of; the context's DataSource is pointed to that copy.
 */
final class Testdatenbank implements ApplicationContextInitializer<GenericApplicationContext> {

    private static final AtomicInteger NUMMER = new AtomicInteger();

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("dataSource", Quelle.class, Quelle::new, d -> d.setDestroyMethodName("close"));
    }

    /** Gives each test class its own copy. */
    static final class JeKlasse implements TestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBean(Quelle.class).frischeKopie();
        }
    }

    static final class Quelle extends DelegatingDataSource implements AutoCloseable {

        private final String vorlage = "vorlage_" + NUMMER.incrementAndGet();
        private @Nullable String kopie;
        private HikariDataSource pool;

        Quelle() {
            ausfuehren("create database " + vorlage);
            pool = pool(vorlage);
            setTargetDataSource(pool);
        }

        void frischeKopie() {
            pool.close();
            if (kopie != null) {
                ausfuehren("drop database " + kopie + " with (force)");
            }
            kopie = "kopie_" + NUMMER.incrementAndGet();
            ausfuehren("create database " + kopie + " template " + vorlage);
            pool = pool(kopie);
            setTargetDataSource(pool);
        }

        @Override
        public void close() {
            pool.close();
        }

        private static HikariDataSource pool(String datenbank) {
            var neu = new HikariDataSource();
            neu.setDataSource(Server.EINER.getDatabase("postgres", datenbank));
            neu.setMaximumPoolSize(8);
            neu.setMinimumIdle(0);
            return neu;
        }

        private static void ausfuehren(String anweisung) {
            DataSource verwaltung = Server.EINER.getPostgresDatabase();
            try (var verbindung = verwaltung.getConnection(); var statement = verbindung.createStatement()) {
                statement.execute(anweisung);
            } catch (SQLException e) {
                throw new IllegalStateException(anweisung, e);
            }
        }
    }

    private static final class Server {

        static final EmbeddedPostgres EINER = starten();

        private static EmbeddedPostgres starten() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "de-DE")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
