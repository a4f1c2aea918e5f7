create schema if not exists web;

-- what only the house itself can say: whom to ask, who arbitrates, the page in Leichte Sprache
create table web.angabe (
    schluessel text primary key check (schluessel in ('kontaktstelle', 'email', 'telefon', 'anschrift', 'schlichtungsstelle',
                                                      'leichte_sprache', 'gebaerdensprache')),
    text       text not null check (length(text) <= 20000)
);

create table web.angaben_version (
    eine    boolean primary key default true check (eine),
    version integer not null default 0
);
insert into web.angaben_version default values;

create table web.rueckmeldung (
    id           bigint generated always as identity primary key,
    eingegangen  timestamptz not null,
    seite        text not null check (length(seite) <= 500),
    text         text not null check (length(text) between 1 and 5000),
    -- voluntary: whoever wants an answer
    antwort_an   text check (length(antwort_an) <= 320),
    erledigt     timestamptz
);
create index on web.rueckmeldung (erledigt, eingegangen);
