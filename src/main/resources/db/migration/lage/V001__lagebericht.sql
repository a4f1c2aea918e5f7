create schema if not exists lage;

create table lage.block (
    fassung       bigint not null references programm.fassung,
    schluessel    text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position      integer not null,
    art           text not null check (art in ('PUNKTE', 'TABELLE', 'MATRIX')),
    ueberschrift  text not null check (ueberschrift <> ''),
    quelle        text,
    stichtag      date,
    stichtag_text text,
    datenstand    date,
    hinweis       text,
    spalten       text[] not null,
    tendenzspalte boolean not null,
    punkte        text[] not null,
    version       integer not null default 0,
    primary key (fassung, schluessel)
);

create table lage.zeile (
    fassung     bigint not null,
    block       text not null,
    schluessel  text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position    integer not null,
    bezeichnung text not null check (bezeichnung <> ''),
    gruppe      text,
    raum        text,
    definition  text,
    tendenz     text,
    primary key (fassung, block, schluessel),
    foreign key (fassung, block) references lage.block on delete cascade
);

create table lage.wert (
    fassung     bigint not null,
    block       text not null,
    zeile       text not null,
    position    integer not null check (position >= 0),
    zahl        numeric,            -- unconstrained on purpose: a published 16.70 keeps its last zero
    text        text,
    einheit     text check (einheit in ('PROZENT', 'VERAENDERUNG_PROZENT', 'PROZENTPUNKTE', 'PERSONEN', 'MIO_PERSONEN',
                                        'STELLEN', 'EUR', 'MIO_EUR', 'VERHAELTNIS')),
    genauigkeit text not null check (genauigkeit in ('EXAKT', 'CIRCA', 'RUND', 'KNAPP', 'UEBER', 'MINDESTENS',
                                                     'HOECHSTENS')),
    wertart     text not null check (wertart in ('PLAN', 'PROGNOSE', 'HOCHRECHNUNG', 'IST_VORLAEUFIG', 'IST_ENDGUELTIG',
                                                 'UNBENANNT')),
    basis       numeric,
    jahr        integer,
    aggregat    text,
    primary key (fassung, block, zeile, position),
    foreign key (fassung, block, zeile) references lage.zeile on delete cascade,
    check ((zahl is null) <> (text is null)),
    check (zahl is null or einheit is not null)
);

create trigger nur_offene_fassung before insert or update or delete on lage.block
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on lage.zeile
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on lage.wert
    for each row execute function programm.nur_offene_fassung();

create view lage.v_lagewert as
select b.fassung, b.schluessel as block, b.ueberschrift, b.quelle, b.stichtag, b.stichtag_text, b.datenstand,
       z.schluessel as zeile, z.bezeichnung, z.gruppe, z.raum, z.definition, z.tendenz,
       w.position + 1 as spalte, b.spalten[w.position + 1] as spaltentitel,
       w.zahl, w.text, w.einheit, w.genauigkeit, w.wertart, w.basis, w.jahr, w.aggregat
  from lage.wert w
  join lage.zeile z on (z.fassung, z.block, z.schluessel) = (w.fassung, w.block, w.zeile)
  join lage.block b on (b.fassung, b.schluessel) = (w.fassung, w.block);
