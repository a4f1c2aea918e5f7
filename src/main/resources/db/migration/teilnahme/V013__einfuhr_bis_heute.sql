-- A list of Teilnahmen beside what is there up to a day: sample people live on after it. What a list leaves empty says nothing: an entry or exit already known stays.
drop function teilnahme.einfuhr(bigint);

create function teilnahme.einfuhr(lauf_nr bigint, heute date)
    returns table (nr integer, pseudonym text, geburtsjahr integer, geschlecht text, gemeinde text, instrument text, massnahme text,
                   zugewiesen date, eintritt date, geplant_bis date, austritt date, nach text, grund text,
                   person bigint, teilnahme bigint, art text, person_anders boolean, geplant_anders boolean)
    language sql stable as $$
    with zeile as materialized (
        select z.nr, x.* from einfuhr.v_zeile z
         cross join lateral jsonb_to_record(z.inhalt) as x (pseudonym text, geburtsjahr integer, geschlecht text, gemeinde text,
               instrument text, massnahme text, zugewiesen date, eintritt date, geplant_bis date, austritt date, nach text, grund text)
         where z.lauf = lauf_nr)
    select z.nr, z.pseudonym, z.geburtsjahr, z.geschlecht, z.gemeinde, z.instrument, z.massnahme, z.zugewiesen, z.eintritt,
           z.geplant_bis, z.austritt, z.nach, z.grund, p.id, t.id,
           case when t.id is null then 'NEU'
                when z.zugewiesen is not null and t.zugewiesen is distinct from z.zugewiesen
                  or z.austritt is not null and t.austritt is not null
                     and (t.austritt, t.austrittsgrund) is distinct from (z.austritt, z.grund)
                  or z.eintritt is not null and t.eintritt is null
                     and (select e.nach from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= greatest(heute, t.zugewiesen)
                           order by e.nr desc limit 1) <> 'ZUGEWIESEN' then 'BERICHTIGT'
                when z.eintritt is not null and t.eintritt is null or z.austritt is not null and t.austritt is null then 'ANGEFUEGT'
                else 'GLEICH' end,
           p.id is not null and (p.geburtsjahr <> z.geburtsjahr or p.geschlecht <> z.geschlecht
                                 or z.gemeinde is not null and p.gemeinde is distinct from z.gemeinde),
           -- the last day agreed first, or the latest one agreed since
           t.id is not null and z.geplant_bis is not null and upper(t.geplant) - 1 is distinct from z.geplant_bis
           and z.geplant_bis is distinct from (select max(e.bis) from teilnahme.ereignis e where e.teilnahme = t.id and e.am <= heute)
      from zeile z
      left join teilnahme.person p on p.pseudonym = z.pseudonym
      left join (select x.id, x.person, x.instrument, x.massnahme, x.zustand, x.zugewiesen, x.geplant, x.austrittsgrund,
                        case when x.eintritt <= heute then x.eintritt end as eintritt,
                        case when x.austritt <= heute then x.austritt end as austritt
                   from teilnahme.teilnahme x) t on t.person = p.id and t.instrument = z.instrument and t.massnahme is not distinct from z.massnahme
           and t.zustand <> 'STORNIERT'
           and case when z.eintritt is not null and t.eintritt is not null then t.eintritt = z.eintritt else t.zugewiesen = z.zugewiesen end
$$;

-- A list of exits beside the Teilnahmen they end. treffer: how many run that it could mean.
create function teilnahme.austritte_einfuhr(lauf_nr bigint, heute date)
    returns table (nr integer, pseudonym text, austritt date, nach text, grund text, teilnahme bigint, treffer bigint, art text)
    language sql stable as $$
    with zeile as materialized (
        select z.nr, x.* from einfuhr.v_zeile z
         cross join lateral jsonb_to_record(z.inhalt) as x (pseudonym text, instrument text, massnahme text, eintritt date,
               austritt date, nach text, grund text)
         where z.lauf = lauf_nr),
    moeglich as (
        select z.nr, t.id, case when t.austritt <= heute then t.austritt end as austritt, t.austrittsgrund
          from zeile z
          join teilnahme.person p on p.pseudonym = z.pseudonym
          join teilnahme.teilnahme t on t.person = p.id and t.zustand <> 'STORNIERT' and t.eintritt <= z.austritt
           and (z.eintritt is null or t.eintritt = z.eintritt) and (z.instrument is null or t.instrument = z.instrument)
           and (z.massnahme is null or t.massnahme = z.massnahme)),
    gefunden as (
        select z.nr, min(m.id) filter (where m.austritt = z.austritt and m.austrittsgrund = z.grund) as schon,
               min(m.id) filter (where m.austritt is null) as laeuft, count(m.id) filter (where m.austritt is null) as treffer,
               count(m.id) filter (where m.austritt >= z.austritt) as anders
          from zeile z left join moeglich m on m.nr = z.nr group by z.nr)
    select z.nr, z.pseudonym, z.austritt, z.nach, z.grund, coalesce(g.schon, g.laeuft), g.treffer,
           case when g.schon is not null then 'GLEICH' when g.treffer = 1 then 'AUSTRITT' when g.treffer > 1 then 'MEHRERE'
                when g.anders > 0 then 'ANDERS' else 'NIEMAND' end
      from zeile z join gefunden g on g.nr = z.nr
$$;
