create schema if not exists haushalt;

create table haushalt.plan (
    fassung      bigint primary key references programm.fassung,
    erwartet     text not null check (erwartet <> ''),
    umschichtung text not null check (umschichtung <> ''),
    verfuegbar   text not null check (verfuegbar <> ''),
    version      integer not null default 0
);

create table haushalt.spalte (
    fassung     bigint not null references haushalt.plan,
    jahr        integer not null check (jahr between 2005 and 2100),
    position    integer not null,
    vergleich   boolean not null,
    wertart     text not null check (wertart in ('PLAN', 'PROGNOSE', 'HOCHRECHNUNG', 'IST_VORLAEUFIG', 'IST_ENDGUELTIG',
                                                 'UNBENANNT')),
    bezeichnung text not null check (bezeichnung <> ''),
    primary key (fassung, jahr)
);

create table haushalt.zugang (
    fassung            bigint not null,
    schluessel         text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position           integer not null,
    jahr               integer not null,
    art                text not null check (art in ('ZUTEILUNG', 'NACHVERTEILUNG', 'AUSGABEREST', 'AUSFINANZIERUNG', 'PAT',
                                                    'SONSTIGE')),
    bezeichnung        text not null check (bezeichnung <> ''),
    betrag_cent        bigint not null,
    quelle             text not null check (quelle in ('BUND_EGT', 'BUND_VWK', 'PAT', 'BUND_PROGRAMM', 'BMAS', 'BA', 'BAMF',
                                                       'ESF', 'LAND', 'KREIS', 'KOMMUNE', 'BUT', 'DRITTE',
                                                       'EIGENERLOES')),
    vorlaeufig_prozent numeric check (vorlaeufig_prozent between 0 and 100),
    vorbehalt          text,
    primary key (fassung, schluessel),
    foreign key (fassung, jahr) references haushalt.spalte
);

create table haushalt.umschichtung (
    fassung     bigint not null,
    schluessel  text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position    integer not null,
    jahr        integer not null,
    richtung    text not null check (richtung in ('EGT_AN_VERWALTUNG', 'VERWALTUNG_AN_EGT')),
    bezeichnung text not null check (bezeichnung <> ''),
    betrag_cent bigint not null check (betrag_cent >= 0),  -- the direction carries the sign
    beschluss   text,
    primary key (fassung, schluessel),
    foreign key (fassung, jahr) references haushalt.spalte
);

create table haushalt.aufteilung (
    fassung           bigint not null,
    jahr              integer not null,
    vorbindung_cent   bigint check (vorbindung_cent >= 0),  -- null: not known yet, which is not zero
    neugeschaeft_cent bigint,
    primary key (fassung, jahr),
    foreign key (fassung, jahr) references haushalt.spalte
);

create trigger nur_offene_fassung before insert or update or delete on haushalt.plan
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on haushalt.spalte
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on haushalt.zugang
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on haushalt.umschichtung
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on haushalt.aufteilung
    for each row execute function programm.nur_offene_fassung();

-- One row per year shown. Sums live here, never in a table.
create view haushalt.v_eingliederungsmittel as
select s.fassung, s.jahr, s.vergleich, s.wertart, s.bezeichnung,
       z.cent as erwartet_cent, u.cent as umschichtung_cent, z.cent + u.cent as verfuegbar_cent,
       a.vorbindung_cent, a.neugeschaeft_cent
  from haushalt.spalte s
  -- other purses than the Eingliederungstitel are shown, never summed in
  cross join lateral (select coalesce(sum(x.betrag_cent), 0)::bigint as cent from haushalt.zugang x
                       where (x.fassung, x.jahr) = (s.fassung, s.jahr) and x.quelle = 'BUND_EGT') z
  cross join lateral (select coalesce(sum(case x.richtung when 'EGT_AN_VERWALTUNG' then -x.betrag_cent
                                          else x.betrag_cent end), 0)::bigint as cent
                        from haushalt.umschichtung x where (x.fassung, x.jahr) = (s.fassung, s.jahr)) u
  left join haushalt.aufteilung a on (a.fassung, a.jahr) = (s.fassung, s.jahr);
