-- The lawful path has become a module of its own; its tables, with what they hold, move out of the module programm.
create schema if not exists verfahren;

drop view programm.v_beratungsschritt;

alter table programm.verfahrensschritt set schema verfahren;
alter table programm.beratungsschritt set schema verfahren;
alter table programm.auflage set schema verfahren;

create function verfahren.bleibt_stehen() returns trigger language plpgsql as $$
begin
    raise exception 'Ein erfasster Beratungsschritt bleibt stehen (Schritt %)', old.id using errcode = 'WK001';
end
$$;
drop trigger bleibt_stehen on verfahren.beratungsschritt;
create trigger bleibt_stehen before update or delete on verfahren.beratungsschritt
    for each row execute function verfahren.bleibt_stehen();
drop function programm.bleibt_stehen();

-- What has been decided can be shown: no status without the step that gives it. After a rejection the path starts anew.
create function verfahren.nur_auf_dem_weg() returns trigger language plpgsql as $$
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
      from verfahren.beratungsschritt where fassung = new.id and art = 'BESCHLUSS' and ergebnis = 'ABLEHNUNG';
    if not exists (select 1 from verfahren.beratungsschritt
                    where fassung = new.id and id > neubeginn and art = 'BCA_BETEILIGUNG') then
        fehlt := fehlt || 'die Beteiligung der BCA (§ 18e Abs. 3 SGB II)'::text;
    end if;
    if not exists (select 1 from verfahren.beratungsschritt
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
drop trigger nur_auf_dem_weg on programm.fassung;
create trigger nur_auf_dem_weg before insert or update on programm.fassung
    for each row execute function verfahren.nur_auf_dem_weg();
drop function programm.nur_auf_dem_weg();

create view verfahren.v_beratungsschritt as
    select s.id, s.fassung, s.art, g.name as gremium, s.datum, s.ergebnis, s.ja, s.nein, s.enthaltung,
           cardinality(s.vorbehalte) as vorbehalte, s.begruendung, s.stand,
           (select count(*) from verfahren.auflage a where a.schritt = s.id) as auflagen,
           (select count(*) from verfahren.auflage a where a.schritt = s.id and a.erledigt_am is null) as auflagen_offen
      from verfahren.beratungsschritt s
      left join programm.gremium g on g.schluessel = s.gremium;
