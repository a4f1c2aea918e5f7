create schema if not exists zugang;

create table zugang.nutzer (
    kennung      text primary key check (kennung ~ '^[a-z0-9][a-z0-9._@-]{1,63}$'),
    name         text not null check (length(name) between 1 and 200),
    passwort     text check (passwort like '$argon2id$%'),
    -- identity at the OpenID provider; such a person has no password here
    aussteller   text,
    subjekt      text,
    aktiv        boolean not null default true,
    -- raised whenever running sessions must end: roles, password or aktiv changed
    stand        bigint not null default 0,
    angelegt_am  timestamptz not null,
    version      integer not null default 0,
    unique (aussteller, subjekt),
    check ((aussteller is null) = (subjekt is null)),
    check ((passwort is null) <> (subjekt is null))
);

create table zugang.nutzer_rolle (
    kennung text not null references zugang.nutzer,
    rolle   text not null check (rolle in ('CONTROLLING', 'MASSNAHMEMANAGEMENT', 'BFDH', 'BCA', 'GESCHAEFTSFUEHRUNG',
                                           'TEAMLEITUNG', 'FALLMANAGEMENT', 'FACHKRAFT', 'ARBEITGEBERSERVICE',
                                           'TRAEGERVERSAMMLUNG', 'MASSNAHMETRAEGER', 'DATENSCHUTZ', 'FACH_ADMIN',
                                           'TECHNIK_ADMIN')),
    -- whoever grants rights must not approve, and whoever checks must not be checked by the same hand
    lager   text generated always as (case
                when rolle = 'FACH_ADMIN' then 'rechtevergabe'
                when rolle in ('GESCHAEFTSFUEHRUNG', 'BFDH', 'BCA') then 'freigabe' end) stored,
    primary key (kennung, rolle),
    constraint rollen_vertraeglich exclude using gist (kennung with =, lager with <>)
);

create table zugang.protokoll (
    nr          bigint primary key check (nr > 0),
    wann        timestamptz not null,
    kennung     text not null,
    rollen      text not null,
    fassung     bigint,
    gegenstand  text not null,
    feld        text not null,
    alt         text,
    neu         text,
    vorgaenger  bytea not null check (length(vorgaenger) = 32),
    -- SHA-256 over vorgaenger and the canonical JSON of the line
    hash        bytea not null unique check (length(hash) = 32)
);

create index protokoll_gegenstand on zugang.protokoll (gegenstand, nr desc);
create index protokoll_kennung on zugang.protokoll (kennung, nr desc);
create index protokoll_wann on zugang.protokoll (wann);

create function zugang.protokoll_nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Das Protokoll wird nur fortgeschrieben, nie geändert' using errcode = 'WK002';
end
$$;

create trigger nur_anfuegen before update or delete on zugang.protokoll
    for each row execute function zugang.protokoll_nur_anfuegen();
create trigger nie_leeren before truncate on zugang.protokoll
    for each statement execute function zugang.protokoll_nur_anfuegen();
