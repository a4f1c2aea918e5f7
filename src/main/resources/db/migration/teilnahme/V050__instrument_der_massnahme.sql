-- Counts go by the Instrument of the Teilnahme, places by that of the Maßnahme: they are the same one.
alter table teilnahme.teilnahme add foreign key (massnahme, instrument) references massnahme.massnahme (schluessel, instrument);

create function teilnahme.instrument_bleibt() returns trigger language plpgsql as $$
begin
    if exists (select from teilnahme.teilnahme t where t.massnahme = old.schluessel) then
        raise exception 'An der Maßnahme „%“ nehmen schon Menschen teil: Ihr Instrument bleibt. Legen Sie für ein anderes eine neue Maßnahme an', old.name
            using errcode = 'WK003';
    end if;
    return new;
end
$$;

create trigger instrument_bleibt before update of instrument on massnahme.massnahme for each row
    when (old.instrument is distinct from new.instrument) execute function teilnahme.instrument_bleibt();
