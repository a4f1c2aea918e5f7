create function teilnahme.nur_ohne_personen() returns trigger language plpgsql as $$
begin
    if teilnahme.modus() <> 'AGGREGIERT' then
        raise exception 'Diese Installation zählt aus den Teilnahmen (Modus B): Zahlen ohne Personen nimmt sie nicht an'
            using errcode = 'WK003';
    end if;
    return null;
end
$$;

-- Mode A: counts alone. An import replaces a month of an instrument as a whole.
create table teilnahme.aggregat (
    monat            date not null check (extract(day from monat) = 1),
    instrument       text not null check (instrument <> ''),
    massnahme        text not null default '',  -- '': not told apart
    gruppe           text not null check (gruppe in ('GESAMT', 'U25', 'UE55', 'KIND_UNTER_3', 'LZA', 'LZB', 'SBM',
                         'ALLEINERZIEHEND', 'OHNE_ABSCHLUSS', 'FLUCHT', 'MIGRATION', 'ZUGANG_SGB_III', 'SELBSTAENDIG', 'REHA',
                         'MARKTNAH', 'MARKTFERN')),
    geschlecht       text not null check (geschlecht in ('WEIBLICH', 'MAENNLICH', 'DIVERS', 'OHNE_ANGABE')),
    gemeinde         text not null default '',
    zugewiesen       integer not null default 0 check (zugewiesen >= 0),
    bestand          integer not null default 0 check (bestand >= 0),
    eintritte        integer not null default 0 check (eintritte >= 0),
    austritte        integer not null default 0 check (austritte >= 0),
    abbrueche        integer not null default 0 check (abbrueche between 0 and austritte),
    verbleib_bekannt integer not null default 0 check (verbleib_bekannt >= 0),
    verbleib_erfolg  integer not null default 0 check (verbleib_erfolg between 0 and verbleib_bekannt),
    personen         integer not null default 0 check (personen >= 0),  -- behind the entries of the month
    primary key (monat, instrument, massnahme, gruppe, geschlecht, gemeinde)
);

create trigger nur_ohne_personen before insert on teilnahme.aggregat
    for each statement execute function teilnahme.nur_ohne_personen();

-- No reason ends a Teilnahme regularly and breaks it off as well.
create function teilnahme.ist_abbruch(austrittsgrund text) returns boolean language sql immutable as $$
    select austrittsgrund not in ('PLANMAESSIG', 'ARBEITSAUFNAHME', 'AUSBILDUNG', 'SELBSTAENDIGKEIT')
$$;

-- Every countable thing of the Teilnahmen, one row each, up to a day. stichtag: the day its person's groups are those of.
create function teilnahme.bewegungen(heute date)
    returns table (monat date, stichtag date, teilnahme bigint, person bigint, instrument text, massnahme text, zugewiesen integer,
                   bestand integer, eintritt integer, austritt integer, abbruch integer, verbleib_bekannt integer, verbleib_erfolg integer)
    language sql stable as $$
    select date_trunc('month', t.eintritt)::date, t.eintritt, t.id, t.person, t.instrument, t.massnahme, 0, 0, 1, 0, 0, 0, 0
      from teilnahme.teilnahme t where t.eintritt <= heute
    union all
    select date_trunc('month', t.austritt)::date, t.austritt, t.id, t.person, t.instrument, t.massnahme, 0, 0, 0, 1,
           case when teilnahme.ist_abbruch(t.austrittsgrund) then 1 else 0 end, 0, 0
      from teilnahme.teilnahme t where t.austritt <= heute
    union all
    -- shown in the sixth month after the exit, when it is asked for
    select (date_trunc('month', t.austritt) + interval '6 months')::date, t.austritt, t.id, t.person, t.instrument, t.massnahme,
           0, 0, 0, 0, 0, 1, case when t.verbleib in ('IN_ARBEIT', 'IN_AUSBILDUNG', 'SELBSTAENDIG') then 1 else 0 end
      from teilnahme.teilnahme t
     where t.verbleib <> 'UNBEKANNT' and date_trunc('month', t.austritt) + interval '6 months' <= heute
    union all
    select m.erster::date, s.tag, t.id, t.person, t.instrument, t.massnahme,
           case when t.zugewiesen <= s.tag and (t.austritt is null or t.austritt >= s.tag) then 1 else 0 end,
           case when t.eintritt <= s.tag and (t.austritt is null or t.austritt >= s.tag) then 1 else 0 end, 0, 0, 0, 0, 0
      from teilnahme.teilnahme t
      left join massnahme.massnahme x on x.schluessel = t.massnahme
     cross join lateral generate_series(date_trunc('month', least(t.zugewiesen, t.eintritt))::date,
                                        least(t.austritt, t.abgesagt, heute), interval '1 month') m (erster)
     -- the last day of the month on which the Maßnahme runs
     cross join lateral (select least((m.erster + interval '1 month')::date - 1, heute,
                                      case when upper(x.zeitraum) > m.erster then upper(x.zeitraum) - 1 end) as tag) s
     where (t.abgesagt is null or t.abgesagt > s.tag)
       and least(t.zugewiesen, t.eintritt) <= s.tag and (t.austritt is null or t.austritt >= s.tag)
$$;

-- Up to which day anything has been told.
create function teilnahme.datenstand() returns date language sql stable as $$
    select max(am) from teilnahme.ereignis
$$;

-- Counts as of a day, from the people where there are any, else as imported. A month of an instrument comes from one source.
create function teilnahme.monatszahlen(heute date)
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
     where not exists (select from teilnahme.aggregat a where a.monat = b.monat and a.instrument = b.instrument)
     group by b.monat, b.instrument, coalesce(b.massnahme, ''), g.gruppe, p.geschlecht, coalesce(p.gemeinde, '')
    union all
    select a.monat, a.instrument, a.massnahme, a.gruppe, a.geschlecht, a.gemeinde, a.zugewiesen, a.bestand, a.eintritte, a.austritte,
           a.abbrueche, a.verbleib_bekannt, a.verbleib_erfolg, a.personen
      from teilnahme.aggregat a where a.monat <= heute
$$;

create view teilnahme.v_monatszahl as
select z.* from (select coalesce(teilnahme.datenstand(), 'infinity'::date) as bis) d cross join lateral teilnahme.monatszahlen(d.bis) z;

-- One row per Förderung, without the pseudonym.
create view teilnahme.v_teilnahme as
select t.id, t.person, t.instrument, t.massnahme, t.zustand, lower(t.geplant) as geplant_von, upper(t.geplant) as geplant_bis,
       t.zugewiesen, t.abgesagt, t.eintritt, t.austritt, t.austrittsgrund, t.ende, t.verbleib,
       p.geburtsjahr, p.geschlecht, p.gemeinde, p.quartier
  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person;

create view teilnahme.v_eintritt as
select t.id as teilnahme, t.person, t.instrument, t.massnahme, t.eintritt as am from teilnahme.teilnahme t where t.eintritt is not null;

create view teilnahme.v_austritt as
select t.id as teilnahme, t.person, t.instrument, t.massnahme, t.austritt as am, t.austrittsgrund as grund,
       teilnahme.ist_abbruch(t.austrittsgrund) as abbruch
  from teilnahme.teilnahme t where t.austritt is not null;
