-- The state of a voucher follows its events when one of them goes, too.
create or replace function teilnahme.gutscheinstand_ist_abgelesen() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() > 1 or current_setting('teilnahme.loeschen', true) = 'ja' then
        return new;
    end if;
    raise exception 'Der Stand eines Gutscheins ergibt sich aus seinen Ereignissen' using errcode = 'WK003';
end
$$;

create or replace function teilnahme.zukunft_loeschen(wessen bigint, heute date) returns void language plpgsql as $$
begin
    perform set_config('teilnahme.loeschen', 'ja', true);
    delete from teilnahme.ereignis e using teilnahme.teilnahme t where t.id = e.teilnahme and t.person = wessen and e.am > heute;
    delete from teilnahme.gutscheinereignis e using teilnahme.gutschein g
     where g.id = e.gutschein and g.person = wessen and e.am > heute;
    delete from teilnahme.gutschein g
     where g.person = wessen and g.ausgestellt > heute
       and not exists (select from teilnahme.gutscheinereignis e where e.gutschein = g.id);
    update teilnahme.gutschein g
       set stand = coalesce((select e.nach from teilnahme.gutscheinereignis e where e.gutschein = g.id order by e.nr desc limit 1),
                            'AUSGESTELLT'),
           eingeloest = (select e.am from teilnahme.gutscheinereignis e where e.gutschein = g.id and e.nach = 'EINGELOEST'),
           teilnahme = (select t.id from teilnahme.teilnahme t
                         where t.id = g.teilnahme and exists (select from teilnahme.ereignis e where e.teilnahme = t.id))
     where g.person = wessen;
    delete from teilnahme.anwesenheit a using teilnahme.teilnahme t where t.id = a.teilnahme and t.person = wessen and a.monat > heute;
    delete from teilnahme.einmuendung e where e.person = wessen and e.am > heute;
    delete from teilnahme.verweisung v where v.person = wessen and v.am > heute;
    delete from teilnahme.teilnahme t
     where t.person = wessen and t.zustand is not null
       and not exists (select from teilnahme.ereignis e where e.teilnahme = t.id);
    perform set_config('teilnahme.loeschen', '', true);
end
$$;
