-- A list of Teilnahmen beside what is there. What a list leaves empty says nothing: an entry or exit already known stays.
drop function teilnahme.einfuhr(bigint);

create function teilnahme.einfuhr(lauf_nr bigint)
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
                  or z.eintritt is not null and t.eintritt is null and t.zustand <> 'ZUGEWIESEN' then 'BERICHTIGT'
                when z.eintritt is not null and t.eintritt is null or z.austritt is not null and t.austritt is null then 'ANGEFUEGT'
                else 'GLEICH' end,
           p.id is not null and (p.geburtsjahr <> z.geburtsjahr or p.geschlecht <> z.geschlecht
                                 or z.gemeinde is not null and p.gemeinde is distinct from z.gemeinde),
           -- the last day agreed first, or the latest one agreed since
           t.id is not null and z.geplant_bis is not null and upper(t.geplant) - 1 is distinct from z.geplant_bis
           and z.geplant_bis is distinct from (select max(e.bis) from teilnahme.ereignis e where e.teilnahme = t.id)
      from zeile z
      left join teilnahme.person p on p.pseudonym = z.pseudonym
      left join teilnahme.teilnahme t on t.person = p.id and t.instrument = z.instrument and t.massnahme is not distinct from z.massnahme
           and t.zustand <> 'STORNIERT'
           and case when z.eintritt is not null and t.eintritt is not null then t.eintritt = z.eintritt else t.zugewiesen = z.zugewiesen end
$$;

-- The end of a Teilnahme is read off from its plan, too.
create function teilnahme.geplant_geaendert() returns trigger language plpgsql as $$
begin
    perform teilnahme.stand_fortschreiben(array[new.id]);
    return null;
end
$$;

create trigger geplant_geaendert after update of geplant on teilnahme.teilnahme for each row
    when (old.geplant is distinct from new.geplant) execute function teilnahme.geplant_geaendert();
