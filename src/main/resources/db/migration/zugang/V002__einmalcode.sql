-- Nobody but the person knows a password: an account begins, and is reset, without one. Whoever gives accounts hands out
-- a code that is good for one thing, once: choosing a password.
alter table zugang.nutzer drop constraint nutzer_check1;
alter table zugang.nutzer add constraint kennwort_oder_anmeldedienst check (passwort is null or subjekt is null);

create table zugang.einmalcode (
    kennung      text primary key references zugang.nutzer,
    art          text not null check (art in ('ERSTZUGANG', 'RUECKSETZUNG')),
    -- gone once it was used
    hash         text check (hash like '$argon2id$%'),
    von          text not null,
    ausgestellt  timestamptz not null,
    gilt_bis     timestamptz not null check (gilt_bis > ausgestellt),
    eingeloest   timestamptz,
    -- when the person said that they know of the reset
    gesehen      timestamptz,
    check ((hash is null) = (eingeloest is not null)),
    check (gesehen is null or eingeloest is not null)
);
