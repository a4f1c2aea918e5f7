-- Reads the state of these Teilnahmen off from their events.
create function teilnahme.stand_fortschreiben(teilnahmen bigint[]) returns void language sql as $$
    update teilnahme.teilnahme t
       set zustand = s.zustand, zugewiesen = case when s.zustand <> 'STORNIERT' then s.zugewiesen end, abgesagt = s.abgesagt,
           eintritt = case when s.zustand <> 'STORNIERT' then s.eintritt end,
           austritt = case when s.zustand <> 'STORNIERT' then s.austritt end,
           austrittsgrund = s.austrittsgrund, ende = coalesce(s.austritt, s.ende, upper(t.geplant) - 1), verbleib = s.verbleib,
           sperrgruppe = (select x.gruppe from teilnahme.sperre x where x.instrument = t.instrument)
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

-- For all new rows at once, so that a year of events costs as much as one.
create function teilnahme.ereignis_anfuegen() returns trigger language plpgsql as $$
declare
    f record;
begin
    select n.von, n.nach into f from neue n
      left join teilnahme.ereignis v on v.teilnahme = n.teilnahme and v.nr = n.nr - 1
     where v.nach is distinct from n.von
        or not exists (select from teilnahme.uebergang u where u.von is not distinct from n.von and u.nach = n.nach) limit 1;
    if found then
        raise exception 'Auf % folgt % in einer Teilnahme nicht', coalesce(f.von, 'den Anfang'), f.nach using errcode = 'WK003';
    end if;
    select n.am, v.am as vorher into f from neue n
      join teilnahme.ereignis v on v.teilnahme = n.teilnahme and v.nr = n.nr - 1
     where v.am > n.am limit 1;
    if found then
        raise exception 'Der Verlauf einer Teilnahme geht nicht zurück: Das letzte Ereignis war am %', to_char(f.vorher, 'DD.MM.YYYY')
            using errcode = 'WK003';
    end if;
    select n.nach, n.grund into f from neue n
     where case when n.grund is null then exists (select from teilnahme.grund g where g.nach = n.nach)
                else not exists (select from teilnahme.grund g where g.nach = n.nach and g.grund = n.grund) end limit 1;
    if found then
        raise exception 'Der Grund % passt nicht zu %', coalesce(f.grund, '(keiner)'), f.nach using errcode = 'WK003';
    end if;
    perform from neue n join teilnahme.teilnahme t on t.id = n.teilnahme
     where n.nach = 'VERLAENGERT' and n.bis <= coalesce(
               (select max(v.bis) from teilnahme.ereignis v where v.teilnahme = n.teilnahme and v.nr < n.nr), upper(t.geplant) - 1, n.am);
    if found then
        raise exception 'Eine Verlängerung endet später als bisher vereinbart' using errcode = 'WK003';
    end if;
    perform from neue n where n.nach = 'VERBLEIB' and n.am < (
            select min(v.am) + interval '6 months' from teilnahme.ereignis v
             where v.teilnahme = n.teilnahme and v.nach in ('BEENDET', 'ABGEBROCHEN'));
    if found then
        raise exception 'Der Verbleib zeigt sich sechs Monate nach dem Austritt' using errcode = 'WK003';
    end if;
    perform teilnahme.stand_fortschreiben(array(select distinct n.teilnahme from neue n));
    return null;
end
$$;

create trigger ereignis_anfuegen after insert on teilnahme.ereignis referencing new table as neue
    for each statement execute function teilnahme.ereignis_anfuegen();

-- Only who deletes by a rule (Löschkonzept, back to mode A) says so first: set local teilnahme.loeschen = 'ja'.
create function teilnahme.nur_fortschreiben() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('teilnahme.loeschen', true) = 'ja' then
        return old;
    end if;
    raise exception 'Der Verlauf wird nur fortgeschrieben, nie geändert' using errcode = 'WK003';
end
$$;

create trigger nur_fortschreiben before update or delete on teilnahme.ereignis
    for each row execute function teilnahme.nur_fortschreiben();
create trigger nie_leeren before truncate on teilnahme.ereignis
    for each statement execute function teilnahme.nur_fortschreiben();

create function teilnahme.ereignis_entfernt() returns trigger language plpgsql as $$
begin
    perform teilnahme.stand_fortschreiben(array(select distinct a.teilnahme from alte a));
    return null;
end
$$;

create trigger ereignis_entfernt after delete on teilnahme.ereignis referencing old table as alte
    for each statement execute function teilnahme.ereignis_entfernt();

-- The columns read off from the events are nobody's to write.
create function teilnahme.stand_ist_abgelesen() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1 then
        return new;
    end if;
    raise exception 'Der Stand einer Teilnahme ergibt sich aus ihren Ereignissen' using errcode = 'WK003';
end
$$;

create trigger stand_ist_abgelesen before update on teilnahme.teilnahme for each row
    when ((old.zustand, old.zugewiesen, old.abgesagt, old.eintritt, old.austritt, old.austrittsgrund, old.ende, old.verbleib,
           old.sperrgruppe) is distinct from
          (new.zustand, new.zugewiesen, new.abgesagt, new.eintritt, new.austritt, new.austrittsgrund, new.ende, new.verbleib,
           new.sperrgruppe))
    execute function teilnahme.stand_ist_abgelesen();
create trigger stand_ist_abgelesen_neu before insert on teilnahme.teilnahme for each row
    when (num_nonnulls(new.zustand, new.zugewiesen, new.abgesagt, new.eintritt, new.austritt, new.austrittsgrund, new.ende,
                       new.verbleib, new.sperrgruppe) > 0)
    execute function teilnahme.stand_ist_abgelesen();

-- Everything about people, by those who may: back to mode A.
create function teilnahme.personen_loeschen() returns void language plpgsql as $$
begin
    if teilnahme.modus() = 'PSEUDONYM' then
        raise exception 'Im Modus B werden nicht alle Personen gelöscht' using errcode = 'WK003';
    end if;
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.ereignis;
    delete from teilnahme.teilnahme;
    delete from teilnahme.person;
    perform set_config('teilnahme.loeschen', '', true);
end
$$;

-- Sample data alone: what a person does after a day is forgotten.
create function teilnahme.zukunft_loeschen(wessen bigint, heute date) returns void language plpgsql as $$
begin
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.ereignis e using teilnahme.teilnahme t where t.id = e.teilnahme and t.person = wessen and e.am > heute;
    delete from teilnahme.teilnahme t
     where t.person = wessen and t.zustand is not null
       and not exists (select from teilnahme.ereignis e where e.teilnahme = t.id);
    perform set_config('teilnahme.loeschen', '', true);
end
$$;
