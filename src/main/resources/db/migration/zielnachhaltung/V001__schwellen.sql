create schema if not exists zielnachhaltung;

-- When a missed target is yellow, when red. The newest line counts; earlier ones stay, so that an Ampel can be explained later.
create table zielnachhaltung.schwelle (
    nr          integer generated always as identity primary key,
    jahr        integer,
    ziel        text check (ziel <> ''),
    gelb_bis    numeric(5, 2) not null check (gelb_bis between 0 and 50),
    gleich_bis  numeric(5, 2) not null check (gleich_bis between 0 and 50),
    begruendung text not null check (begruendung <> ''),
    kennung     text,
    erfasst     timestamptz,
    check (jahr is not null or ziel is null)
);

create function zielnachhaltung.nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Was hier steht, bleibt; eine Änderung ist eine neue Zeile' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on zielnachhaltung.schwelle for each row execute function zielnachhaltung.nur_anfuegen();

insert into zielnachhaltung.schwelle (gelb_bis, gleich_bis, begruendung)
values (2.00, 1.00, 'Voreinstellung der Software; keine Norm nennt Schwellen');
