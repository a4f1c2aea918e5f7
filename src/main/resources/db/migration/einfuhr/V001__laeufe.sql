create schema if not exists einfuhr;

-- One list somebody sent. Its rows stay until they are taken over or thrown away, the file itself is never kept.
create table einfuhr.lauf (
    id             bigint generated always as identity primary key,
    ziel           text not null check (ziel <> ''),
    dateiname      text not null,
    pruefsumme     text not null check (pruefsumme ~ '^[0-9a-f]{64}$'),
    begonnen_am    timestamptz not null,
    kennung        text not null,
    stand          text not null check (stand in ('LIEST', 'ZUORDNEN', 'ABGELEHNT', 'FEHLERHAFT', 'GEPRUEFT', 'UEBERNIMMT',
                                                  'UEBERNOMMEN', 'ABGEBROCHEN', 'VERWORFEN')),
    satz           text,      -- why it stands there, for people
    abbruch        boolean not null default false,
    gelesen        integer not null default 0 check (gelesen >= 0),
    fehlerzahl     integer not null default 0 check (fehlerzahl >= 0),
    unbekannte     text[] not null default '{}',
    abgleich       jsonb,     -- what the preview showed
    beendet_am     timestamptz,
    check ((stand in ('GEPRUEFT', 'UEBERNIMMT', 'UEBERNOMMEN')) <= (abgleich is not null)),
    check ((stand in ('LIEST', 'ZUORDNEN', 'GEPRUEFT', 'UEBERNIMMT')) = (beendet_am is null))
);

create index lauf_ziel on einfuhr.lauf (ziel, begonnen_am desc);
-- nobody sends two at once
create unique index lauf_je_person on einfuhr.lauf (kennung) where stand in ('LIEST', 'UEBERNIMMT');

create table einfuhr.zeile (
    lauf   bigint not null references einfuhr.lauf,
    nr     integer not null,
    inhalt jsonb not null,
    primary key (lauf, nr)
);

create table einfuhr.fehler (
    lauf    bigint not null references einfuhr.lauf,
    nr      integer not null,
    blatt   text not null,
    zelle   text not null,
    spalte  text not null,
    wert    text not null,
    regel   text not null,
    hinweis text not null,
    primary key (lauf, nr)
);

-- Which heading of a house's list is which column of ours.
create table einfuhr.zuordnung (
    ziel    text not null,
    name    text not null check (name <> ''),
    spalten jsonb not null,
    primary key (ziel, name)
);

create view einfuhr.v_zeile as select lauf, nr, inhalt from einfuhr.zeile;
