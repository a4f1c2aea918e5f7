-- For how long people are kept after their last day. Nothing decided: see teilnahme.Loeschung.VORGABE.
create table teilnahme.aufbewahrung (
    nr          integer generated always as identity primary key,
    monate      integer not null check (monate between 12 and 120),
    begruendung text not null check (begruendung <> ''),
    am          date not null,
    erfasst     timestamptz not null,
    kennung     text not null
);

-- What has been deleted: how many, nobody in person.
create table teilnahme.loeschung (
    nr       integer generated always as identity primary key,
    am       date not null,
    erfasst  timestamptz not null,
    kennung  text not null,
    monate   integer not null check (monate > 0),
    stichtag date not null,  -- whose last day lay before it
    erster   date            -- first day of what was told of them: since then the house has counted
);

create table teilnahme.loeschzahl (
    loeschung integer not null references teilnahme.loeschung,
    art       text not null check (art in ('PERSON', 'TEILNAHME', 'EREIGNIS', 'MERKMAL', 'GUTSCHEIN', 'ENTSCHEIDUNG', 'ERGEBNIS')),
    anzahl    integer not null check (anzahl > 0),
    primary key (loeschung, art)
);

create function teilnahme.bleibt_verzeichnet() returns trigger language plpgsql as $$
begin
    raise exception 'Fristen und Löschungen bleiben auf Dauer verzeichnet' using errcode = 'WK003';
end
$$;

create trigger bleibt_verzeichnet before update or delete on teilnahme.aufbewahrung
    for each row execute function teilnahme.bleibt_verzeichnet();
create trigger bleibt_verzeichnet before update or delete on teilnahme.loeschung
    for each row execute function teilnahme.bleibt_verzeichnet();
create trigger bleibt_verzeichnet before update or delete on teilnahme.loeschzahl
    for each row execute function teilnahme.bleibt_verzeichnet();

-- Somebody without anything told has at least the day on which she was recorded.
alter table teilnahme.person add column angelegt date;
update teilnahme.person p set angelegt = current_date
 where not exists (select from teilnahme.teilnahme t where t.person = p.id);

-- The counts of people who are gone, so that no month that was shown becomes another.
create table teilnahme.bewahrt (
    monat            date not null check (extract(day from monat) = 1),
    instrument       text not null,
    massnahme        text not null,
    gruppe           text not null,
    geschlecht       text not null,
    gemeinde         text not null,
    zugewiesen       integer not null check (zugewiesen >= 0),
    bestand          integer not null check (bestand >= 0),
    eintritte        integer not null check (eintritte >= 0),
    austritte        integer not null check (austritte >= 0),
    abbrueche        integer not null check (abbrueche >= 0),
    verbleib_bekannt integer not null check (verbleib_bekannt >= 0),
    verbleib_erfolg  integer not null check (verbleib_erfolg >= 0),
    personen         integer not null check (personen >= 0),
    primary key (monat, instrument, massnahme, gruppe, geschlecht, gemeinde)
);

-- Counts of those who are there: of all (wer null), or of some.
create function teilnahme.lebende_zahlen(heute date, wer bigint[])
    returns table (monat date, instrument text, massnahme text, gruppe text, geschlecht text, gemeinde text, zugewiesen integer,
                   bestand integer, eintritte integer, austritte integer, abbrueche integer, verbleib_bekannt integer,
                   verbleib_erfolg integer, personen integer)
    language sql stable as $$
    select b.monat, b.instrument, coalesce(b.massnahme, ''), g.gruppe, p.geschlecht, coalesce(p.gemeinde, ''),
           sum(b.zugewiesen)::integer, sum(b.bestand)::integer, sum(b.eintritt)::integer, sum(b.austritt)::integer,
           sum(b.abbruch)::integer, sum(b.verbleib_bekannt)::integer, sum(b.verbleib_erfolg)::integer,
           (count(distinct b.person) filter (where b.eintritt = 1))::integer
      from teilnahme.bewegungen(heute) b
      join teilnahme.person p on p.id = b.person
      join teilnahme.v_gruppe g on g.person = b.person and g.gilt @> b.stichtag
     where wer is null or b.person = any (wer)
     group by b.monat, b.instrument, coalesce(b.massnahme, ''), g.gruppe, p.geschlecht, coalesce(p.gemeinde, '')
$$;

-- A month of an instrument comes from an import, or from people: those who are there and those who were.
create or replace function teilnahme.monatszahlen(heute date)
    returns table (monat date, instrument text, massnahme text, gruppe text, geschlecht text, gemeinde text, zugewiesen integer,
                   bestand integer, eintritte integer, austritte integer, abbrueche integer, verbleib_bekannt integer,
                   verbleib_erfolg integer, personen integer)
    language sql stable as $$
    select z.monat, z.instrument, z.massnahme, z.gruppe, z.geschlecht, z.gemeinde, sum(z.zugewiesen)::integer, sum(z.bestand)::integer,
           sum(z.eintritte)::integer, sum(z.austritte)::integer, sum(z.abbrueche)::integer, sum(z.verbleib_bekannt)::integer,
           sum(z.verbleib_erfolg)::integer, sum(z.personen)::integer
      from (select * from teilnahme.lebende_zahlen(heute, null)
            union all
            select * from teilnahme.bewahrt b where b.monat <= heute) z
     where not exists (select from teilnahme.aggregat a where a.monat = z.monat and a.instrument = z.instrument)
     group by z.monat, z.instrument, z.massnahme, z.gruppe, z.geschlecht, z.gemeinde
    union all
    select a.monat, a.instrument, a.massnahme, a.gruppe, a.geschlecht, a.gemeinde, a.zugewiesen, a.bestand, a.eintritte, a.austritte,
           a.abbrueche, a.verbleib_bekannt, a.verbleib_erfolg, a.personen
      from teilnahme.aggregat a where a.monat <= heute
$$;

-- nur: one group, where only what it rests on goes; null: all of them.
create function teilnahme.bewahren(heute date, wer bigint[], nur text) returns void language sql as $$
    insert into teilnahme.bewahrt as b
    select z.* from teilnahme.lebende_zahlen(heute, wer) z where nur is null or z.gruppe = nur
    on conflict (monat, instrument, massnahme, gruppe, geschlecht, gemeinde) do update
       set zugewiesen = b.zugewiesen + excluded.zugewiesen, bestand = b.bestand + excluded.bestand,
           eintritte = b.eintritte + excluded.eintritte, austritte = b.austritte + excluded.austritte,
           abbrueche = b.abbrueche + excluded.abbrueche, verbleib_bekannt = b.verbleib_bekannt + excluded.verbleib_bekannt,
           verbleib_erfolg = b.verbleib_erfolg + excluded.verbleib_erfolg, personen = b.personen + excluded.personen
$$;

-- The month of a birth goes when the child is three; that its parent counted as such stays. How many.
create function teilnahme.kinder_loeschen(heute date) returns integer language plpgsql as $$
declare
    wer bigint[] := array(select p.id from teilnahme.person p where p.kind_loeschen <= heute for update);
begin
    if cardinality(wer) > 0 then
        perform teilnahme.bewahren(heute, wer, 'KIND_UNTER_3');
        update teilnahme.person p set kind_geboren = null where p.id = any (wer);
    end if;
    return cardinality(wer);
end
$$;

-- Whose last day lies before the stichtag. Nobody who takes part in something or of whom it is said that she is in Bezug.
create function teilnahme.loeschbare(stichtag date) returns table (person bigint, zuletzt date) language sql stable as $$
    with tage as (
        select t.person, e.am as tag from teilnahme.ereignis e join teilnahme.teilnahme t on t.id = e.teilnahme
        union all select t.person, t.ende from teilnahme.teilnahme t where t.abgesagt is null
        union all select t.person, e.am from teilnahme.einzelfallentscheidung e join teilnahme.teilnahme t on t.id = e.teilnahme
        union all select g.person, case when g.stand = 'AUSGESTELLT' then g.gueltig_bis else g.ausgestellt end from teilnahme.gutschein g
        union all select g.person, e.am from teilnahme.gutscheinereignis e join teilnahme.gutschein g on g.id = e.gutschein
        union all select x.person, x.am from teilnahme.einmuendung x
        union all select v.person, greatest(v.am, v.ergebnis_am) from teilnahme.verweisung v
        union all select k.person, k.bis from teilnahme.kettenplan k
        union all select m.person, coalesce(upper(m.gilt) - 1, lower(m.gilt)) from teilnahme.merkmal m
        union all select p.id, p.angelegt from teilnahme.person p)
    select t.person, max(t.tag) from tage t group by t.person
    having max(t.tag) < stichtag
       and not exists (select from teilnahme.teilnahme l where l.person = t.person and l.eintritt is not null and l.austritt is null)
       and not exists (select from teilnahme.merkmal m where m.person = t.person and m.art = 'BEZUG' and upper_inf(m.gilt))
$$;

-- What there is of them, with the first day it tells of.
create function teilnahme.loeschumfang(wer bigint[]) returns table (art text, anzahl integer, erster date) language sql stable as $$
    select u.art, count(*)::integer, min(u.tag)
      from (select 'PERSON' as art, null::date as tag from teilnahme.person p where p.id = any (wer)
            union all select 'TEILNAHME', coalesce(t.zugewiesen, t.eintritt) from teilnahme.teilnahme t where t.person = any (wer)
            union all select 'EREIGNIS', e.am from teilnahme.ereignis e join teilnahme.teilnahme t on t.id = e.teilnahme
                       where t.person = any (wer)
            union all select 'MERKMAL', lower(m.gilt) from teilnahme.merkmal m where m.person = any (wer)
            union all select 'GUTSCHEIN', g.ausgestellt from teilnahme.gutschein g where g.person = any (wer)
            union all select 'ENTSCHEIDUNG', e.am from teilnahme.einzelfallentscheidung e join teilnahme.teilnahme t on t.id = e.teilnahme
                       where t.person = any (wer)
            union all select 'ERGEBNIS', x.am from teilnahme.einmuendung x where x.person = any (wer)
            union all select 'ERGEBNIS', v.am from teilnahme.verweisung v where v.person = any (wer)) u
     group by u.art
$$;

-- All of them or none: their counts stay, they go.
create function teilnahme.entfernen(wer bigint[], heute date) returns void language plpgsql as $$
begin
    perform teilnahme.bewahren(heute, wer, null);
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.gutscheinereignis e using teilnahme.gutschein g where g.id = e.gutschein and g.person = any (wer);
    delete from teilnahme.gutschein g where g.person = any (wer);
    delete from teilnahme.ereignis e using teilnahme.teilnahme t where t.id = e.teilnahme and t.person = any (wer);
    delete from teilnahme.teilnahme t where t.person = any (wer);
    delete from teilnahme.person p where p.id = any (wer);
    perform set_config('teilnahme.loeschen', '', true);
end
$$;

-- Back in mode A everything is a count already; sample data begin anew.
create or replace function teilnahme.personen_loeschen() returns void language plpgsql as $$
begin
    if teilnahme.modus() = 'PSEUDONYM' then
        raise exception 'Im Modus B werden nicht alle Personen gelöscht' using errcode = 'WK003';
    end if;
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.gutscheinereignis;
    delete from teilnahme.gutschein;
    delete from teilnahme.ereignis;
    delete from teilnahme.teilnahme;
    delete from teilnahme.person;
    delete from teilnahme.bewahrt;
    perform set_config('teilnahme.loeschen', '', true);
end
$$;

create or replace function teilnahme.alle_vergessen() returns void language plpgsql as $$
begin
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.gutscheinereignis;
    delete from teilnahme.gutschein;
    -- the events follow their Teilnahme, or each would be looked at again
    alter table teilnahme.ereignis disable trigger ereignis_entfernt;
    delete from teilnahme.ereignis;
    alter table teilnahme.ereignis enable trigger ereignis_entfernt;
    delete from teilnahme.teilnahme;
    delete from teilnahme.person;
    delete from teilnahme.bewahrt;
    perform set_config('teilnahme.loeschen', '', true);
end
$$;
