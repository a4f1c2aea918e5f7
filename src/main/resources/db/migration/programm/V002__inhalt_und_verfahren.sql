-- The programme's own content. Everything hangs on a Fassung; a key names the same thing in every Fassung.

create table programm.rahmen (
    fassung         bigint primary key references programm.fassung,
    titel           text not null,
    motto           text,
    leichte_sprache text,
    version         integer not null default 0
);

create table programm.raumbezug (
    fassung    bigint not null references programm.fassung,
    schluessel text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position   integer not null,
    art        text not null check (art in ('JOBCENTER', 'STANDORT', 'GEMEINDE', 'QUARTIER', 'VERBUND')),
    name       text not null check (name <> ''),
    ags        text check (ags ~ '^([0-9]{5}|[0-9]{8})$'),
    oberhalb   text check (oberhalb <> schluessel),
    version    integer not null default 0,
    primary key (fassung, schluessel),
    foreign key (fassung, oberhalb) references programm.raumbezug deferrable initially deferred
);

create table programm.schwerpunkt (
    fassung    bigint not null references programm.fassung,
    schluessel text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position   integer not null,
    text       text not null check (text <> ''),
    version    integer not null default 0,
    primary key (fassung, schluessel)
);

create table programm.handlungsfeld (
    fassung           bigint not null references programm.fassung,
    schluessel        text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position          integer not null,
    titel             text not null check (titel <> ''),
    titel_erschlossen boolean not null,
    dimension         text,
    leitlinien        text[] not null default '{}',
    version           integer not null default 0,
    primary key (fassung, schluessel)
);

create table programm.handlungsfeld_schwerpunkt (
    fassung       bigint not null,
    handlungsfeld text not null,
    schwerpunkt   text not null,
    position      integer not null,
    primary key (fassung, handlungsfeld, schwerpunkt),
    foreign key (fassung, handlungsfeld) references programm.handlungsfeld deferrable initially deferred,
    foreign key (fassung, schwerpunkt) references programm.schwerpunkt deferrable initially deferred
);

-- deferred: a whole Fassung is replaced in one transaction, and what other modules point at stays pointed at
create table programm.vorhaben (
    fassung           bigint not null references programm.fassung,
    schluessel        text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    handlungsfeld     text not null,
    position          integer not null,
    name              text not null check (name <> ''),
    art               text not null check (art in ('PROJEKT', 'ANGEBOT', 'MASSNAHME', 'NETZWERK', 'VERBUND', 'BERATUNG',
                                                   'ORGANISATION', 'LEITLINIE')),
    status            text[] not null default '{}' check (status <@ array[
                          'WEITERFUEHRUNG', 'WIEDERAUFNAHME', 'FORTSETZUNG', 'NEUAUFLAGE', 'NEU', 'AUSBAU', 'VERSTETIGUNG',
                          'WEITERENTWICKLUNG', 'WEITERE_UMSETZUNG', 'ZUSAETZLICH', 'NUTZUNG', 'MITARBEIT']),
    ausbau_gegenstand text,
    beteiligung       text check (beteiligung in ('TRAEGER', 'MITARBEIT', 'VERBUNDPARTNER', 'ZUWEISER')),
    text              text not null,
    gliederung        text,
    gruppe            text,
    teil_von          text check (teil_von <> schluessel),
    zielgruppen       text[] not null default '{}',
    zwecke            text[] not null default '{}',
    sozialraum        text,
    partner           text[] not null default '{}',
    instrumente       text[] not null default '{}',  -- keys of the catalogue, which is no table
    foerderprogramm   text,
    plaetze           integer check (plaetze >= 0),
    absicht           text check (absicht in ('AUSBAUEN', 'HALTEN', 'ABBAUEN')),
    vorgaenger        text,                          -- a key in the programme before
    version           integer not null default 0,
    primary key (fassung, schluessel),
    foreign key (fassung, handlungsfeld) references programm.handlungsfeld deferrable initially deferred,
    foreign key (fassung, teil_von) references programm.vorhaben deferrable initially deferred
);

create table programm.vorhaben_ort (
    fassung  bigint not null,
    vorhaben text not null,
    ort      text not null,
    position integer not null,
    primary key (fassung, vorhaben, ort),
    foreign key (fassung, vorhaben) references programm.vorhaben deferrable initially deferred,
    foreign key (fassung, ort) references programm.raumbezug deferrable initially deferred
);

create table programm.vorhaben_finanzierung (
    fassung        bigint not null,
    vorhaben       text not null,
    position       integer not null,
    quelle         text not null check (quelle in ('BUND_EGT', 'BUND_VWK', 'PAT', 'BUND_PROGRAMM', 'BMAS', 'BA', 'BAMF', 'ESF',
                                                   'LAND', 'KREIS', 'KOMMUNE', 'BUT', 'DRITTE', 'EIGENERLOES')),
    bezeichnung    text,
    anteil_prozent numeric check (anteil_prozent between 0 and 100),
    betrag_cent    bigint check (betrag_cent >= 0),
    primary key (fassung, vorhaben, position),
    foreign key (fassung, vorhaben) references programm.vorhaben deferrable initially deferred
);

create table programm.dokumentabschnitt (
    fassung           bigint not null references programm.fassung,
    schluessel        text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position          integer not null,
    art               text not null check (art in ('TITELSEITE', 'LAGE', 'SCHWERPUNKTE', 'HANDLUNGSFELD', 'ZIELE_BUND',
                                                   'ZIELE_LAND', 'ZIELE_LOKAL', 'PLANUNG', 'KOMMUNALE_LEISTUNGEN', 'HAUSHALT',
                                                   'TEXT')),
    titel             text not null,
    titel_erschlossen boolean not null,
    ueberschrift      text,
    bezuege           text[] not null default '{}',
    text              text,
    version           integer not null default 0,
    primary key (fassung, schluessel)
);

create table programm.anmerkung (
    fassung   bigint not null,
    abschnitt text not null,
    position  integer not null,
    zeichen   text not null check (zeichen <> ''),
    text      text not null,
    primary key (fassung, abschnitt, position),
    foreign key (fassung, abschnitt) references programm.dokumentabschnitt deferrable initially deferred
);

do $$
declare
    tabelle text;
begin
    foreach tabelle in array array['rahmen', 'raumbezug', 'schwerpunkt', 'handlungsfeld', 'handlungsfeld_schwerpunkt', 'vorhaben',
                                   'vorhaben_ort', 'vorhaben_finanzierung', 'dokumentabschnitt', 'anmerkung']
    loop
        execute format('create trigger nur_offene_fassung before insert or update or delete on programm.%I '
                       'for each row execute function programm.nur_offene_fassung()', tabelle);
    end loop;
end
$$;

-- Which steps of the lawful path this house expects. BCA and Beschluss are always expected and have no row.
create table programm.verfahrensschritt (
    art      text primary key check (art in ('FACHABSTIMMUNG', 'FINANZPRUEFUNG', 'BEIRAT', 'BERATUNG')),
    verlangt boolean not null
);
insert into programm.verfahrensschritt values
    ('FACHABSTIMMUNG', true), ('FINANZPRUEFUNG', true), ('BEIRAT', true), ('BERATUNG', false);

-- The lawful path of a Fassung: append-only. A step recorded again counts instead of the earlier one, which stays.
create table programm.beratungsschritt (
    id            bigint generated always as identity primary key,
    fassung       bigint not null references programm.fassung,
    art           text not null check (art in ('FACHABSTIMMUNG', 'BCA_BETEILIGUNG', 'FINANZPRUEFUNG', 'BEIRAT', 'BERATUNG',
                                               'BESCHLUSS', 'VEROEFFENTLICHUNG')),
    gremium       text references programm.gremium,
    datum         date not null,
    ergebnis      text not null check (ergebnis in ('ZUSTIMMUNG', 'ZUSTIMMUNG_MIT_AUFLAGEN', 'ABLEHNUNG', 'KENNTNISNAHME',
                                                    'VORGESTELLT', 'UEBERSPRUNGEN')),
    stellungnahme text,
    ja            integer check (ja >= 0),
    nein          integer check (nein >= 0),
    enthaltung    integer check (enthaltung >= 0),
    vorbehalte    text[] not null default '{}',
    begruendung   text,
    stand         bigint references programm.fassung,
    erfasst_von   text not null,
    erfasst_am    timestamptz not null,
    check (ergebnis <> 'UEBERSPRUNGEN' or length(trim(begruendung)) > 0),
    -- § 18e Abs. 3 and § 44c Abs. 6 SGB II leave no choice
    check (ergebnis <> 'UEBERSPRUNGEN' or art not in ('BCA_BETEILIGUNG', 'BESCHLUSS', 'VEROEFFENTLICHUNG')),
    check (art <> 'BESCHLUSS' or gremium is not null),
    check (cardinality(vorbehalte) = 0 or art = 'BESCHLUSS')
);
create index on programm.beratungsschritt (fassung, id);

create table programm.auflage (
    id             bigint generated always as identity primary key,
    schritt        bigint not null references programm.beratungsschritt,
    text           text not null check (text <> ''),
    verantwortlich text,
    frist          date,
    erledigt_am    date,
    version        integer not null default 0
);
create index on programm.auflage (schritt);

create function programm.bleibt_stehen() returns trigger language plpgsql as $$
begin
    raise exception 'Ein erfasster Beratungsschritt bleibt stehen (Schritt %)', old.id using errcode = 'WK001';
end
$$;
create trigger bleibt_stehen before update or delete on programm.beratungsschritt
    for each row execute function programm.bleibt_stehen();

-- What has been decided can be shown: no status without the step that gives it. After a rejection the path starts anew.
create function programm.nur_auf_dem_weg() returns trigger language plpgsql as $$
declare
    neubeginn bigint;
    fehlt     text[] := '{}';
begin
    if new.status in ('ENTWURF', 'VORGESTELLT') then
        return new;
    end if;
    if tg_op = 'INSERT' then
        raise exception 'Eine Fassung beginnt als Entwurf, nicht als %', new.status using errcode = 'WK002';
    end if;
    if new.status = old.status then
        return new;
    end if;
    select coalesce(max(id), 0) into neubeginn
      from programm.beratungsschritt where fassung = new.id and art = 'BESCHLUSS' and ergebnis = 'ABLEHNUNG';
    if not exists (select 1 from programm.beratungsschritt
                    where fassung = new.id and id > neubeginn and art = 'BCA_BETEILIGUNG') then
        fehlt := fehlt || 'die Beteiligung der BCA (§ 18e Abs. 3 SGB II)'::text;
    end if;
    if not exists (select 1 from programm.beratungsschritt
                    where fassung = new.id and id > neubeginn and art = 'BESCHLUSS'
                      and ergebnis in ('ZUSTIMMUNG', 'ZUSTIMMUNG_MIT_AUFLAGEN')) then
        fehlt := fehlt || 'der Beschluss (§ 44c Abs. 6 SGB II oder eigenes Organ)'::text;
    end if;
    if cardinality(fehlt) > 0 then
        raise exception 'Es fehlt: %', array_to_string(fehlt, ', ') using errcode = 'WK002';
    end if;
    if new.status = 'VEROEFFENTLICHT' and old.status <> 'BESCHLOSSEN'
            or new.status = 'FORTGESCHRIEBEN' and old.status <> 'VEROEFFENTLICHT' then
        raise exception 'Von % führt kein Weg zu %', old.status, new.status using errcode = 'WK002';
    end if;
    return new;
end
$$;
create trigger nur_auf_dem_weg before insert or update on programm.fassung
    for each row execute function programm.nur_auf_dem_weg();

create unique index eine_veroeffentlichte on programm.fassung (programm) where status = 'VEROEFFENTLICHT';

-- A remark on any thing of a Fassung, also a frozen one: it is about the content, not part of it.
create table programm.kommentar (
    id           bigint generated always as identity primary key,
    fassung      bigint not null references programm.fassung,
    gegenstand   text not null check (gegenstand ~ '^[a-z]+/[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    pfad         text not null check (pfad like '/%'),
    text         text not null check (text <> '' and length(text) <= 4000),
    verfasst_von text not null,
    name         text not null,
    verfasst_am  timestamptz not null,
    erledigt_von text,
    erledigt_am  timestamptz,
    version      integer not null default 0,
    check ((erledigt_von is null) = (erledigt_am is null))
);
create index on programm.kommentar (fassung, gegenstand);

create view programm.v_fassung as
    select f.id as fassung, f.programm, extract(year from lower(p.zeitraum))::integer as jahr,
           extract(year from upper(p.zeitraum))::integer - 1 as letztes_jahr, f.nr, f.schritt, f.status, f.eingefroren,
           f.bezeichnung, r.titel, r.motto, f.angelegt_am, f.geaendert_am
      from programm.fassung f
      join programm.programm p on p.id = f.programm
      left join programm.rahmen r on r.fassung = f.id;

create view programm.v_vorhaben as
    select v.fassung, v.schluessel, v.name, v.art, v.status, v.handlungsfeld, h.titel as handlungsfeld_titel, v.gruppe,
           v.beteiligung, v.zielgruppen, v.partner, v.instrumente, v.plaetze, v.absicht, v.vorgaenger,
           array(select b.name from programm.vorhaben_ort o
                   join programm.raumbezug b on b.fassung = o.fassung and b.schluessel = o.ort
                  where o.fassung = v.fassung and o.vorhaben = v.schluessel order by o.position) as orte
      from programm.vorhaben v
      join programm.handlungsfeld h on h.fassung = v.fassung and h.schluessel = v.handlungsfeld;

create view programm.v_beratungsschritt as
    select s.id, s.fassung, s.art, g.name as gremium, s.datum, s.ergebnis, s.ja, s.nein, s.enthaltung,
           cardinality(s.vorbehalte) as vorbehalte, s.begruendung, s.stand,
           (select count(*) from programm.auflage a where a.schritt = s.id) as auflagen,
           (select count(*) from programm.auflage a where a.schritt = s.id and a.erledigt_am is null) as auflagen_offen
      from programm.beratungsschritt s
      left join programm.gremium g on g.schluessel = s.gremium;
