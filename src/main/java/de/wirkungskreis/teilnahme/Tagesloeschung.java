package de.wirkungskreis.teilnahme;

import de.wirkungskreis.zugang.Handelnder;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The month of a birth goes on its day, also when nobody works with the software. */
@Component
@EnableScheduling
class Tagesloeschung {

    private static final Logger LOG = LoggerFactory.getLogger(Tagesloeschung.class);

    private final Loeschung loeschung;
    private final Handelnder handelnder;
    private final Clock uhr;
    private @Nullable LocalDate zuletzt;

    Tagesloeschung(Loeschung loeschung, Handelnder handelnder, Clock uhr) {
        this.loeschung = loeschung;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    /** Asks often and works once a day: a server that sleeps at night has no hour of its own for it. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT30M")
    void taeglich() {
        var heute = LocalDate.now(uhr);
        if (!heute.equals(zuletzt)) {
            handelnder.alsBetrieb("Tägliche Löschung", () -> {
                int wie = loeschung.kinderLoeschen();
                if (wie > 0) {
                    LOG.info("Geburtsmonate des jüngsten Kindes gelöscht: {}", wie);
                }
            });
            zuletzt = heute;
        }
    }
}
