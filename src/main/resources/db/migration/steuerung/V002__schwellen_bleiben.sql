create function steuerung.nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Was hier steht, bleibt; eine Änderung ist eine neue Zeile' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on steuerung.schwelle for each row execute function steuerung.nur_anfuegen();
