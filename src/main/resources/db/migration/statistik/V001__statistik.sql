create schema if not exists statistik;

-- What is counted, of whom, where, and how: published by somebody else, month after month.
create table statistik.reihe (
    nr            integer generated always as identity primary key,
    messgroesse   text not null check (messgroesse <> ''),
    zeitbezug     text not null check (zeitbezug in ('MONAT', 'GLEITEND_12', 'JAHR')),
    regionsart    text not null check (regionsart in ('JOBCENTER', 'KREIS', 'AGENTURBEZIRK', 'LAND', 'BUND', 'VERGLEICHSTYP')),
    region        text not null check (region <> ''),
    rechtskreis   text not null check (rechtskreis in ('GESAMT', 'SGB_II', 'SGB_III')),
    personenkreis text not null check (personenkreis <> ''),
    geschlecht    text not null check (geschlecht in ('M', 'W', 'D', 'X', 'GESAMT')),
    zaehlkonzept  text not null check (zaehlkonzept in ('BESTAND', 'ZUGANG', 'ABGANG', 'FOERDERFAELLE', 'PERSONEN', 'PLAETZE', 'VERHAELTNIS')),
    raumprinzip   text not null check (raumprinzip in ('WOHNORT', 'KOSTENTRAEGER', 'DIENSTSTELLE', 'BETREUUNG')),
    unique (messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip)
);

-- A value as it was published on a day. A correction has its own Datenstand and stands beside what it corrects.
create table statistik.wert (
    reihe         integer not null references statistik.reihe,
    monat         date not null check (extract(day from monat) = 1),
    datenstand    date not null,
    wert          numeric,
    ersatzzeichen text check (ersatzzeichen in ('GEHEIM', 'UNBEKANNT', 'SINNLOS', 'SPAETER')),   -- instead of a value
    zaehler       numeric,
    nenner        numeric,
    merkmal       text check (merkmal in ('REVIDIERT', 'GESCHAETZT', 'VORLAEUFIG', 'FUSSNOTE')),   -- beside a value
    reife         text check (reife in ('T0', 'T1', 'T2', 'T3')),   -- null: counted without waiting
    rang          integer check (rang > 0),
    rang_von      integer,
    quelle        text not null check (quelle <> ''),
    primary key (reihe, monat, datenstand),
    check (datenstand >= monat),
    check ((wert is null) = (ersatzzeichen is not null)),
    check (merkmal is null or wert is not null),
    check (rang is null or rang_von is null or rang <= rang_von)
);

create function statistik.nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Veröffentlichte Zahlen werden nicht geändert; eine Berichtigung hat ihren eigenen Datenstand' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on statistik.reihe for each row execute function statistik.nur_anfuegen();
create trigger nie_leeren before truncate on statistik.reihe for each statement execute function statistik.nur_anfuegen();
create trigger nur_anfuegen before update or delete on statistik.wert for each row execute function statistik.nur_anfuegen();
create trigger nie_leeren before truncate on statistik.wert for each statement execute function statistik.nur_anfuegen();

-- The same again is nothing new; something else of the same month and Datenstand is a contradiction.
create function statistik.einmal() returns trigger language plpgsql as $$
declare
    da statistik.wert;
begin
    select * into da from statistik.wert w where (w.reihe, w.monat, w.datenstand) = (new.reihe, new.monat, new.datenstand);
    if not found then
        return new;
    end if;
    if (da.wert, da.ersatzzeichen, da.zaehler, da.nenner) is distinct from (new.wert, new.ersatzzeichen, new.zaehler, new.nenner) then
        raise exception 'Zu diesem Monat und Datenstand ist schon etwas anderes veröffentlicht' using errcode = 'WK003';
    end if;
    return null;
end
$$;

create trigger einmal before insert on statistik.wert for each row execute function statistik.einmal();

-- Newest Datenstand of each month.
create view statistik.v_wert as
select distinct on (w.reihe, w.monat) r.messgroesse, r.zeitbezug, r.regionsart, r.region, r.rechtskreis, r.personenkreis, r.geschlecht,
       r.zaehlkonzept, r.raumprinzip, w.monat, w.datenstand, w.wert, w.ersatzzeichen, w.zaehler, w.nenner, w.merkmal, w.reife, w.rang,
       w.rang_von, w.quelle
  from statistik.wert w join statistik.reihe r on r.nr = w.reihe
 order by w.reihe, w.monat, w.datenstand desc;

-- A list of them, as it waits.
create function statistik.einfuhr(lauf_nr bigint)
    returns table (zeile integer, reihe integer, messgroesse text, zeitbezug text, regionsart text, region text, rechtskreis text,
                   personenkreis text, geschlecht text, zaehlkonzept text, raumprinzip text, monat date, datenstand date, wert numeric,
                   ersatzzeichen text, zaehler numeric, nenner numeric, merkmal text, reife text, rang integer, rang_von integer, quelle text)
    language sql stable as $$
    select z.nr, r.nr, x.* from einfuhr.v_zeile z
     cross join lateral jsonb_to_record(z.inhalt) as x (messgroesse text, zeitbezug text, regionsart text, region text, rechtskreis text,
           personenkreis text, geschlecht text, zaehlkonzept text, raumprinzip text, monat date, datenstand date, wert numeric,
           ersatzzeichen text, zaehler numeric, nenner numeric, merkmal text, reife text, rang integer, rang_von integer, quelle text)
      left join statistik.reihe r
        on (r.messgroesse, r.zeitbezug, r.regionsart, r.region, r.rechtskreis, r.personenkreis, r.geschlecht, r.zaehlkonzept, r.raumprinzip)
         = (x.messgroesse, x.zeitbezug, x.regionsart, x.region, x.rechtskreis, x.personenkreis, x.geschlecht, x.zaehlkonzept, x.raumprinzip)
     where z.lauf = lauf_nr
$$;
