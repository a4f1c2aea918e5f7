package de.wirkungskreis.betrieb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A clock whose day may stand still while its time of day runs on. */
final class Uhr extends Clock implements Stichtag {

    private final Clock grundlage;
    private final boolean stellbar;
    private final AtomicReference<Optional<LocalDate>> tag;

    Uhr(Clock grundlage, Optional<LocalDate> heute) {
        this(grundlage, heute.isPresent(), new AtomicReference<>(heute));
    }

    private Uhr(Clock grundlage, boolean stellbar, AtomicReference<Optional<LocalDate>> tag) {
        this.grundlage = grundlage;
        this.stellbar = stellbar;
        this.tag = tag;
    }

    @Override
    public Instant instant() {
        return tag.get()
                .map(t -> t.atTime(grundlage.instant().atZone(getZone()).toLocalTime()).atZone(getZone()).toInstant())
                .orElseGet(grundlage::instant);
    }

    @Override
    public ZoneId getZone() {
        return grundlage.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Uhr(grundlage.withZone(zone), stellbar, tag);
    }

    @Override
    public LocalDate heute() {
        return LocalDate.now(this);
    }

    @Override
    public boolean stellbar() {
        return stellbar;
    }

    @Override
    public void setzen(LocalDate heute) {
        if (!stellbar) {
            throw new IllegalStateException("Diese Installation lebt im wirklichen Tag");
        }
        tag.set(Optional.of(heute));
    }
}
