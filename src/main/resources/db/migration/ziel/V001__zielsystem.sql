create schema if not exists ziel;

create table ziel.ebenenkopf (
    fassung      bigint not null references programm.fassung,
    ebene        text not null check (ebene <> ''),
    position     integer not null,
    ueberschrift text not null,
    primary key (fassung, ebene)
);

create table ziel.ziel (
    fassung        bigint not null references programm.fassung,
    schluessel     text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position       integer not null,
    ebene          text not null check (ebene <> ''),
    gesetzesziele  integer[] not null check (gesetzesziele <@ array[1, 2, 3, 4]),
    indikator      text not null check (indikator <> ''),
    zusatz         text,
    kennzahl       text,
    raum           text,
    verantwortlich text,
    vereinbarung   text,
    rhythmus       text check (rhythmus in ('MONATLICH', 'QUARTALSWEISE', 'HALBJAEHRLICH', 'JAEHRLICH')),
    prognose       text,
    tendenz        text,
    einschaetzung_am date,
    monitoring     boolean not null generated always as (rhythmus is not null) stored,
    version        integer not null default 0,
    primary key (fassung, schluessel),
    unique (fassung, schluessel, monitoring),
    check ((vereinbarung is null) = (rhythmus is null)),
    check (rhythmus is not null or (prognose is null and tendenz is null and einschaetzung_am is null))
);

create table ziel.dimension (
    fassung    bigint not null,
    ziel       text not null,
    schluessel text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position   integer not null,
    name       text not null check (name <> ''),
    pflicht    boolean not null,
    monitoring boolean not null default true check (monitoring),
    primary key (fassung, ziel, schluessel),
    -- only a monitoring has dimensions
    foreign key (fassung, ziel, monitoring) references ziel.ziel (fassung, schluessel, monitoring) on delete cascade
);

create table ziel.zielwert (
    fassung    bigint not null,
    ziel       text not null,
    schluessel text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position   integer not null,
    gruppe     text not null check (gruppe <> ''),
    geschlecht text,
    art        text not null check (art in ('RELATIV', 'ABSOLUT')),
    grenze     text not null check (grenze in ('MINDESTENS', 'HOECHSTENS', 'GENAU')),
    einheit    text not null check (einheit in ('PROZENT', 'PERSONEN', 'FAELLE', 'EUR')),
    monitoring boolean not null default false check (not monitoring),
    primary key (fassung, ziel, schluessel),
    -- a target has values or a monitoring, never both
    foreign key (fassung, ziel, monitoring) references ziel.ziel (fassung, schluessel, monitoring) on delete cascade,
    check (art = 'ABSOLUT' or einheit = 'PROZENT')
);

create table ziel.stand (
    fassung   bigint not null,
    ziel      text not null,
    zielwert  text not null,
    nr        integer not null check (nr > 0),
    status    text not null check (status in ('REFERENZ', 'ANGEBOT', 'NACHVERHANDELT', 'VEREINBART')),
    wert      numeric not null,
    am        date,
    partner   text[] not null,
    bemerkung text,
    primary key (fassung, ziel, zielwert, nr),
    foreign key (fassung, ziel, zielwert) references ziel.zielwert on delete cascade,
    -- § 48b SGB II: an agreement has a day and somebody it was made with
    check (status <> 'VEREINBART' or (am is not null and cardinality(partner) > 0))
);

create table ziel.basis (
    fassung    bigint not null,
    ziel       text not null,
    zielwert   text not null,
    version    text not null check (version in ('ANNAHME', 'PROGNOSE', 'ENDGUELTIG')),
    position   integer not null,
    wert       numeric not null,
    quelle     text,
    datenstand date,
    primary key (fassung, ziel, zielwert, version),
    foreign key (fassung, ziel, zielwert) references ziel.zielwert on delete cascade
);

create table ziel.pfadpunkt (
    fassung  bigint not null,
    ziel     text not null,
    zielwert text not null,
    monat    date not null check (extract(day from monat) = 1),
    soll     numeric not null,
    primary key (fassung, ziel, zielwert, monat),
    foreign key (fassung, ziel, zielwert) references ziel.zielwert on delete cascade
);

create table ziel.vergleich (
    fassung  bigint not null,
    ziel     text not null,
    zielwert text not null,
    position integer not null,
    ebene    text not null check (ebene <> ''),
    wert     numeric not null,
    rang     integer check (rang >= 1),
    von      integer check (von >= 1),
    primary key (fassung, ziel, zielwert, position),
    foreign key (fassung, ziel, zielwert) references ziel.zielwert on delete cascade,
    check (rang is null or von is null or rang <= von)
);

-- The negotiation's history stays: a version is added, never changed, and goes only together with its whole Zielwert.
create function ziel.stand_bleibt() returns trigger language plpgsql as $$
declare
    reihe text[] := array['REFERENZ', 'ANGEBOT', 'NACHVERHANDELT', 'VEREINBART'];
    davor text;
begin
    if tg_op = 'UPDATE' then
        raise exception 'Ein Stand eines Zielwerts wird nicht geändert' using errcode = '23514';
    end if;
    if tg_op = 'DELETE' then
        if exists (select from ziel.zielwert w
                    where (w.fassung, w.ziel, w.schluessel) = (old.fassung, old.ziel, old.zielwert)) then
            raise exception 'Ein Stand eines Zielwerts wird nicht gelöscht' using errcode = '23514';
        end if;
        return old;
    end if;
    if new.nr > 1 then
        select status into davor from ziel.stand s
         where (s.fassung, s.ziel, s.zielwert, s.nr) = (new.fassung, new.ziel, new.zielwert, new.nr - 1);
        if davor is null or array_position(reihe, new.status) < array_position(reihe, davor) then
            raise exception 'Auf % folgt nicht %', davor, new.status using errcode = '23514';
        end if;
    end if;
    return new;
end
$$;
create trigger stand_bleibt before insert or update or delete on ziel.stand
    for each row execute function ziel.stand_bleibt();

create trigger nur_offene_fassung before insert or update or delete on ziel.ebenenkopf
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.ziel
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.dimension
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.zielwert
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.stand
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.basis
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.pfadpunkt
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on ziel.vergleich
    for each row execute function programm.nur_offene_fassung();

-- One row per agreed value, with the version that counts (the last one) and the best base value there is.
create view ziel.v_zielwert as
select z.fassung, z.schluessel as ziel, z.ebene, z.gesetzesziele, z.indikator, z.zusatz, z.kennzahl, z.raum,
       z.verantwortlich, w.schluessel as zielwert, w.gruppe, w.geschlecht, w.art, w.grenze, w.einheit,
       s.nr as stand, s.status, s.wert, s.am, s.partner,
       b.version as basisversion, b.wert as basis, b.datenstand as basis_datenstand,
       -- percent of the previous year's value, not percentage points; unrounded
       case when w.art = 'ABSOLUT' then s.wert else b.wert * (100 + s.wert) / 100 end as sollwert
  from ziel.ziel z
  join ziel.zielwert w on (w.fassung, w.ziel) = (z.fassung, z.schluessel)
  join lateral (select * from ziel.stand x
                 where (x.fassung, x.ziel, x.zielwert) = (w.fassung, w.ziel, w.schluessel)
                 order by x.nr desc limit 1) s on true
  left join lateral (select * from ziel.basis x
                      where (x.fassung, x.ziel, x.zielwert) = (w.fassung, w.ziel, w.schluessel)
                      order by array_position(array['ENDGUELTIG', 'PROGNOSE', 'ANNAHME'], x.version)
                      limit 1) b on true;
