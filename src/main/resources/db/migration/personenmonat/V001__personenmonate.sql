create schema if not exists personenmonat;

-- What came when. A later one stands beside an earlier one; what was known on a day stays known.
create table personenmonat.lieferung (
    nr          integer generated always as identity primary key,
    datenstand  date not null,
    erster      date not null check (extract(day from erster) = 1),
    letzter     date not null check (extract(day from letzter) = 1 and letzter >= erster),
    monate      integer not null check (monate > 0),
    zeilen      bigint not null check (zeilen > 0),
    spalten     text[] not null,
    quelle      text not null check (quelle <> ''),
    sha256      text not null,
    kennung     text not null,
    eingegangen timestamptz not null,
    check (datenstand >= erster)
);

create function personenmonat.nur_anfuegen() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('personenmonat.vergessen', true) = 'ja' then
        return old;
    end if;
    raise exception 'Was geliefert wurde, bleibt; eine Berichtigung ist eine neue Lieferung' using errcode = 'WK003';
end
$$;

-- Nobody knew on a day what came later.
create function personenmonat.der_reihe_nach() returns trigger language plpgsql as $$
begin
    if exists (select from personenmonat.lieferung where datenstand > new.datenstand) then
        raise exception 'Es gibt schon eine Lieferung mit einem späteren Datenstand' using errcode = 'WK003';
    end if;
    return new;
end
$$;

create trigger der_reihe_nach before insert on personenmonat.lieferung
    for each row execute function personenmonat.der_reihe_nach();

-- The delivered months as they stand now: what everything else is made from. Only of a house that keeps people (mode B).
create table personenmonat.zeile (
    person           text not null check (person <> ''),
    monat            date not null check (extract(day from monat) = 1),
    jobcenter        text not null check (jobcenter <> ''),
    geschlecht       text not null check (geschlecht in ('m', 'w', 'd', 'x')),
    geburtsjahr      integer not null,
    elb              integer not null check (elb in (0, 1)),
    arbeitslos       integer not null check (arbeitslos in (0, 1)),
    integration      integer not null check (integration in (0, 1)),
    massnahme        integer not null check (massnahme in (0, 1)),
    llu_cent         bigint not null check (llu_cent >= 0),
    luh_cent         bigint not null check (luh_cent >= 0),
    sbm              integer not null check (sbm in (0, 1)),
    elb_tage_730     integer check (elb_tage_730 between 0 and 730),
    alo_tage         integer check (alo_tage >= 0),
    integration_sv   integer check (integration_sv in (0, 1)),
    svb              integer check (svb in (0, 1)),
    minijob_eintritt integer check (minijob_eintritt in (0, 1)),
    oegb_eintritt    integer check (oegb_eintritt in (0, 1)),
    alleinerziehend  integer check (alleinerziehend in (0, 1)),
    rlb              integer check (rlb in (0, 1)),
    elb_tage_gesamt  integer check (elb_tage_gesamt >= 0),
    gemeinde         text,
    nationalitaet    text,
    flucht_migration integer check (flucht_migration in (0, 1)),
    aufenthalt_jahre integer check (aufenthalt_jahre >= 0),
    erwerbstaetig    integer check (erwerbstaetig in (0, 1)),
    elb_zugaenge     integer check (elb_zugaenge >= 0),
    elb_abgaenge     integer check (elb_abgaenge >= 0),
    primary key (monat, person)
);

-- One compact row per person and place: bit i of a word is about month ab + i. Made from the rows, at any time anew.
create table personenmonat.verlauf (
    person     text not null,
    jobcenter  text not null,
    geschlecht text not null check (geschlecht in ('m', 'w', 'd', 'x')),
    gemeinde   text not null,
    ab         date not null check (extract(day from ab) = 1),
    worte      bigint[] not null,
    primary key (person, jobcenter, geschlecht, gemeinde, ab)
);

-- What was counted, as it was known from this Lieferung on: a row where anything differs from the one before.
create table personenmonat.zaehlung (
    jobcenter        text not null,
    geschlecht       text not null check (geschlecht in ('m', 'w', 'd', 'x')),
    art              text not null check (art in ('ALLE', 'GEMEINDE', 'GRUPPE')),
    ausschnitt       text not null check ((art = 'ALLE') = (ausschnitt = '')),
    monat            date not null check (extract(day from monat) = 1),
    lieferung        integer not null references personenmonat.lieferung,
    elb              bigint, arbeitslos bigint, integration bigint, llu_cent bigint, luh_cent bigint, sbm bigint, u25 bigint,
    lzb              bigint, lza bigint, zugang_elb bigint, abgang_elb bigint, zugang_lzb bigint, abgang_lzb bigint,
    integration_lzb  bigint, massnahme_lzb bigint, lzb_vier_jahre bigint, minijob bigint, oegb bigint,
    elb_alleinerziehend bigint, integration_alleinerziehend bigint, sv_integration bigint, sv_kontinuierlich bigint,
    sv_unbekannt     bigint, bedarfsdeckend bigint, bedarf_unbekannt bigint,
    primary key (jobcenter, art, ausschnitt, geschlecht, monat, lieferung)
);

create trigger nur_anfuegen before update or delete on personenmonat.lieferung for each row execute function personenmonat.nur_anfuegen();
create trigger nur_anfuegen before update or delete on personenmonat.zaehlung for each row execute function personenmonat.nur_anfuegen();

-- As it is known now.
create view personenmonat.v_zaehlung as
select distinct on (z.jobcenter, z.art, z.ausschnitt, z.geschlecht, z.monat) z.*, l.datenstand
  from personenmonat.zaehlung z join personenmonat.lieferung l on l.nr = z.lieferung
 order by z.jobcenter, z.art, z.ausschnitt, z.geschlecht, z.monat, l.datenstand desc, z.lieferung desc;

-- Sample data alone: the months of one made-up Kreis make room for those of another.
create function personenmonat.alle_vergessen() returns void language plpgsql as $$
begin
    perform set_config('personenmonat.vergessen', 'ja', true);
    delete from personenmonat.zaehlung;
    delete from personenmonat.lieferung;
    truncate personenmonat.zeile, personenmonat.verlauf;
    perform set_config('personenmonat.vergessen', '', true);
end
$$;

-- Who is forgotten as a participant is forgotten here; what was counted stays.
create function personenmonat.mitvergessen() returns trigger language plpgsql as $$
begin
    delete from personenmonat.zeile where person in (select pseudonym from weg);
    delete from personenmonat.verlauf where person in (select pseudonym from weg);
    return null;
end
$$;

create trigger personenmonat_mitvergessen after delete on teilnahme.person
    referencing old table as weg for each statement execute function personenmonat.mitvergessen();

-- Who has no month since the day up to which people are deleted has none any more.
create function personenmonat.nach_frist_vergessen() returns trigger language plpgsql as $$
begin
    create temporary table if not exists personenmonat_abgelaufen (person text primary key) on commit drop;
    insert into personenmonat_abgelaufen
    select person from personenmonat.zeile group by person having max(monat) < new.stichtag on conflict do nothing;
    delete from personenmonat.zeile where person in (select person from personenmonat_abgelaufen);
    delete from personenmonat.verlauf where person in (select person from personenmonat_abgelaufen);
    return null;
end
$$;

create trigger personenmonat_nach_frist_vergessen after insert on teilnahme.loeschung
    for each row execute function personenmonat.nach_frist_vergessen();

-- A house that counts alone keeps nobody.
create function personenmonat.alle_entfernen() returns trigger language plpgsql as $$
begin
    if new.entscheidung = 'FREIGEGEBEN' and new.nach = 'AGGREGIERT' then
        truncate personenmonat.zeile, personenmonat.verlauf;
    end if;
    return null;
end
$$;

create trigger personenmonat_alle_entfernen after update on teilnahme.moduswechsel
    for each row execute function personenmonat.alle_entfernen();
