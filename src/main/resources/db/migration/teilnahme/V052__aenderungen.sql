-- One row per transaction that changed what counts are made of: whoever remembers a count sees whether it still holds. The
-- numbers of transactions that were rolled back never come again.
create table teilnahme.aenderung (
    nr bigint generated always as identity primary key
);

create function teilnahme.geaendert() returns trigger language plpgsql as $$
declare
    neu bigint;
begin
    if current_setting('teilnahme.geaendert', true) is distinct from pg_current_xact_id()::text then
        insert into teilnahme.aenderung default values returning nr into neu;
        perform set_config('teilnahme.geaendert', pg_current_xact_id()::text, true);
        if neu % 1000 = 0 then
            delete from teilnahme.aenderung a where a.nr < neu - 1000;
        end if;
    end if;
    return null;
end
$$;

create trigger geaendert after insert or update or delete or truncate on teilnahme.person for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.merkmal for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.teilnahme for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.ereignis for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.aggregat for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.bewahrt for each statement execute function teilnahme.geaendert();
create trigger geaendert after insert or update or delete or truncate on teilnahme.loeschung for each statement execute function teilnahme.geaendert();

-- What has been changed so far, as one reads it; null in a transaction that changes something itself.
create function teilnahme.aenderungsstand() returns text language sql stable as $$
    select case when nullif(current_setting('teilnahme.geaendert', true), '') = pg_current_xact_id_if_assigned()::text then null
                else (select coalesce(max(nr), 0) || '/' || count(*) from teilnahme.aenderung) || '/'
                     || (select coalesce(md5(string_agg(schluessel || ' ' || coalesce(zeitraum::text, ''), ',' order by schluessel)), '')
                           from massnahme.massnahme) end
$$;
