-- Sample data alone: the people of one made-up Kreis make room for those of another.
create function teilnahme.alle_vergessen() returns void language plpgsql as $$
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
    perform set_config('teilnahme.loeschen', '', true);
end
$$;
