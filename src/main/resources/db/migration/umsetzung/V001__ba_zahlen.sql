create schema if not exists umsetzung;

-- What the Förderstatistik of the Bundesagentur counts, as published. A later Datenstand stands beside an earlier one.
create table umsetzung.ba_zahl (
    instrument       text not null check (instrument <> ''),
    monat            date not null check (extract(day from monat) = 1),
    datenstand       date not null check (datenstand >= monat),
    eintritte        integer check (eintritte >= 0),
    eintritte_frauen integer check (eintritte_frauen between 0 and eintritte),
    bestand          integer check (bestand >= 0),
    austritte        integer check (austritte >= 0),
    quelle           text not null check (quelle <> ''),
    primary key (instrument, monat, datenstand),
    check (num_nonnulls(eintritte, bestand, austritte) > 0)
);

create function umsetzung.nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Veröffentlichte Zahlen werden nicht geändert; eine Berichtigung hat ihren eigenen Datenstand' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on umsetzung.ba_zahl for each row execute function umsetzung.nur_anfuegen();
create trigger nie_leeren before truncate on umsetzung.ba_zahl for each statement execute function umsetzung.nur_anfuegen();

create view umsetzung.v_ba_zahl as
select distinct on (instrument, monat) instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle
  from umsetzung.ba_zahl order by instrument, monat, datenstand desc;

-- A list of them, as it waits.
create function umsetzung.ba_einfuhr(lauf_nr bigint)
    returns table (nr integer, instrument text, monat date, datenstand date, eintritte integer, eintritte_frauen integer, bestand integer,
                   austritte integer, quelle text)
    language sql stable as $$
    select z.nr, x.* from einfuhr.v_zeile z
     cross join lateral jsonb_to_record(z.inhalt) as x (instrument text, monat date, datenstand date, eintritte integer,
           eintritte_frauen integer, bestand integer, austritte integer, quelle text)
     where z.lauf = lauf_nr
$$;
