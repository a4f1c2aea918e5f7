-- What excludes what: the same as instrument/ausschluesse.yaml, which a test compares.

-- § 16d Abs. 5 SGB II: an Arbeitsgelegenheit comes after what supports work on the Arbeitsmarkt directly.
create function teilnahme.rang(instrument text) returns text language sql immutable as $$
    select case when instrument = 'arbeitsgelegenheit' then 'NACHRANGIG'
                when instrument in ('eingliederungszuschuss', 'eingliederung-langzeitarbeitsloser') then 'VORRANGIG' end
$$;

alter table teilnahme.teilnahme add column rang text generated always as (teilnahme.rang(instrument)) stored;
alter table teilnahme.teilnahme add constraint teilnahme_vorrang
    exclude using gist (person with =, rang with <>, laufzeit with &&) where (rang is not null and laufzeit is not null);

-- Sperrgruppen are our reading, for which nobody has named a Norm. Somebody who sees it otherwise says why.
create table teilnahme.abweichung (
    teilnahme bigint primary key references teilnahme.teilnahme on delete cascade,
    grund     text not null check (grund <> '' and length(grund) <= 500),
    am        date not null,
    erfasst   timestamptz not null,
    kennung   text not null
);

create trigger nur_mit_personen before insert on teilnahme.abweichung
    for each statement execute function teilnahme.nur_mit_personen();
create trigger entscheidung_bleibt before update or delete on teilnahme.abweichung
    for each row execute function teilnahme.entscheidung_bleibt();
create trigger nie_leeren before truncate on teilnahme.abweichung
    for each statement execute function teilnahme.nur_fortschreiben();

-- Whoever deviates belongs to no group; the law knows no deviation.
create or replace function teilnahme.stand_fortschreiben(teilnahmen bigint[]) returns void language sql as $$
    update teilnahme.teilnahme t
       set zustand = s.zustand, zugewiesen = case when s.zustand <> 'STORNIERT' then s.zugewiesen end, abgesagt = s.abgesagt,
           eintritt = case when s.zustand <> 'STORNIERT' then s.eintritt end,
           austritt = case when s.zustand <> 'STORNIERT' then s.austritt end,
           austrittsgrund = s.austrittsgrund, ende = coalesce(s.austritt, s.ende, upper(t.geplant) - 1), verbleib = s.verbleib,
           sperrgruppe = (select x.gruppe from teilnahme.sperre x where x.instrument = t.instrument
                             and not exists (select from teilnahme.abweichung a where a.teilnahme = t.id))
      from (select e.teilnahme, (array_agg(e.nach order by e.nr desc))[1] as zustand,
                   min(e.am) filter (where e.nach = 'ZUGEWIESEN') as zugewiesen,
                   min(e.am) filter (where e.nach in ('NICHT_ANGETRETEN', 'ZURUECKGEZOGEN', 'STORNIERT')) as abgesagt,
                   min(e.am) filter (where e.nach = 'EINGETRETEN') as eintritt,
                   min(e.am) filter (where e.nach in ('BEENDET', 'ABGEBROCHEN')) as austritt,
                   min(e.grund) filter (where e.nach in ('BEENDET', 'ABGEBROCHEN')) as austrittsgrund,
                   max(e.bis) as ende, min(e.grund) filter (where e.nach = 'VERBLEIB') as verbleib
              from teilnahme.ereignis e where e.teilnahme = any (teilnahmen) group by e.teilnahme) s
     where t.id = s.teilnahme
$$;

update teilnahme.sperre set gruppe = 'ein-arbeitstag';
alter table teilnahme.teilnahme disable trigger stand_ist_abgelesen;
update teilnahme.teilnahme set sperrgruppe = 'ein-arbeitstag' where sperrgruppe is not null;
alter table teilnahme.teilnahme enable trigger stand_ist_abgelesen;
