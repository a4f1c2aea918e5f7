package de.wirkungskreis.betrieb;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A clock whose day may stand still while its time of day runs on. */
final class Uhr extends Clock implements Stichtag {

    private final Clock grundlage;
    private final ZoneId zone;
    private final Optional<LocalDate> vorgabe;
    private final AtomicReference<Optional<LocalDate>> tag;

    Uhr(Clock grundlage, Optional<LocalDate> heute) {
        this(grundlage, grundlage.getZone(), heute, new AtomicReference<>(heute));
    }

    private Uhr(Clock grundlage, ZoneId zone, Optional<LocalDate> vorgabe, AtomicReference<Optional<LocalDate>> tag) {
        this.grundlage = grundlage;
        this.zone = zone;
        this.vorgabe = vorgabe;
        this.tag = tag;
    }

    @Override
    public Instant instant() {
        return tag.get()
                .map(t -> t.atTime(LocalTime.now(grundlage)).atZone(grundlage.getZone()).toInstant())
                .orElseGet(grundlage::instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId andere) {
        return new Uhr(grundlage, andere, vorgabe, tag);
    }

    @Override
    public LocalDate heute() {
        return LocalDate.now(this);
    }

    @Override
    public LocalDate vorgabe() {
        return vorgabe.orElseGet(this::heute);
    }

    @Override
    public boolean stellbar() {
        return vorgabe.isPresent();
    }

    @Override
    public void setzen(LocalDate heute) {
        if (!stellbar()) {
            throw new IllegalStateException("Diese Installation lebt im wirklichen Tag");
        }
        tag.set(Optional.of(heute));
    }
}
