-- A voucher is redeemed for something its own person takes part in, and nothing is paid for with two.
alter table teilnahme.teilnahme add unique (id, person);
alter table teilnahme.gutschein add foreign key (teilnahme, person) references teilnahme.teilnahme (id, person);
create unique index gutschein_teilnahme on teilnahme.gutschein (teilnahme);

create trigger gutscheinstand_ist_abgelesen_neu before insert on teilnahme.gutschein for each row
    when (new.stand <> 'AUSGESTELLT' or new.eingeloest is not null) execute function teilnahme.gutscheinstand_ist_abgelesen();

-- Nobody attends before the first day or after the last one.
create function teilnahme.anwesenheit_im_zeitraum() returns trigger language plpgsql as $$
begin
    if not exists (select from teilnahme.teilnahme t where t.id = new.teilnahme and new.monat >= date_trunc('month', t.eintritt)
                      and (t.austritt is null or new.monat <= t.austritt)) then
        raise exception 'In diesem Monat hat die Person nicht teilgenommen' using errcode = 'WK003';
    end if;
    return new;
end
$$;

create trigger anwesenheit_im_zeitraum before insert or update on teilnahme.anwesenheit for each row
    execute function teilnahme.anwesenheit_im_zeitraum();
