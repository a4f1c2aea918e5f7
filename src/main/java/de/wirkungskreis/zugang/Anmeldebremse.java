package de.wirkungskreis.zugang;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down and locks nobody out: five failures a minute per account, twenty per address; whoever goes on
 * guessing one account from one address waits twice as long each time, up to a quarter of an hour. The owner of the
 * account is not held up by that at another address.
 */
@Component
class Anmeldebremse {

    private static final int MERKEN = 20_000;
    private static final Duration ERSTE_PAUSE = Duration.ofSeconds(15);
    private static final Duration LAENGSTE_PAUSE = Duration.ofMinutes(15);
    private static final int FREIE_VERSUCHE = 5;

    private final TimeMeter zeit;
    private final Map<String, Bucket> jeKennung = begrenzt();
    private final Map<String, Bucket> jeAdresse = begrenzt();
    private final Map<String, Serie> serien = begrenzt();

    @Autowired
    Anmeldebremse() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    Anmeldebremse(TimeMeter zeit) {
        this.zeit = zeit;
    }

    private record Serie(int fehlversuche, long letzterNanos) {}

    /** Counts an attempt. @return how long to wait, if it must not be made now */
    synchronized Optional<Duration> versuch(String kennung, String adresse) {
        var serie = serien.get(kennung + "\n" + adresse);
        if (serie != null && serie.fehlversuche() >= FREIE_VERSUCHE) {
            var rest = pause(serie.fehlversuche()).minusNanos(zeit.currentTimeNanos() - serie.letzterNanos());
            if (!rest.isNegative() && !rest.isZero()) {
                return Optional.of(rest);
            }
        }
        var adresseimer = jeAdresse.computeIfAbsent(adresse, a -> eimer(20));
        var probe = adresseimer.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        probe = jeKennung.computeIfAbsent(kennung, k -> eimer(5)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    synchronized void gescheitert(String kennung, String adresse) {
        serien.merge(kennung + "\n" + adresse, new Serie(1, zeit.currentTimeNanos()),
                (alt, neu) -> new Serie(alt.fehlversuche() + 1, neu.letzterNanos()));
    }

    /** Success costs nothing: only the attempt just counted is given back. */
    synchronized void gelungen(String kennung, String adresse) {
        serien.remove(kennung + "\n" + adresse);
        Optional.ofNullable(jeAdresse.get(adresse)).ifPresent(e -> e.addTokens(1));
        Optional.ofNullable(jeKennung.get(kennung)).ifPresent(e -> e.addTokens(1));
    }

    private static Duration pause(int fehlversuche) {
        int verdopplungen = Math.min(fehlversuche - FREIE_VERSUCHE, 10);
        var pause = ERSTE_PAUSE.multipliedBy(1L << verdopplungen);
        return pause.compareTo(LAENGSTE_PAUSE) > 0 ? LAENGSTE_PAUSE : pause;
    }

    private Bucket eimer(int jeMinute) {
        return Bucket.builder().withCustomTimePrecision(zeit)
                .addLimit(Bandwidth.builder().capacity(jeMinute).refillGreedy(jeMinute, Duration.ofMinutes(1)).build())
                .build();
    }

    /** Forgets what was asked for longest ago, so that made-up accounts cannot fill the memory. */
    private static <T> Map<String, T> begrenzt() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> aeltester) {
                return size() > MERKEN;
            }
        };
    }
}
