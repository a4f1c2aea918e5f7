-- The ledger: what is there, bound, paid. Every act is a booking whose sides sum to zero; balances are derived, never set.
-- A purse has its own accounts and is never summed into another.
create table haushalt.kasse (
    schluessel text primary key check (schluessel ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
    name       text not null check (name <> ''),
    quelle     text not null check (quelle in ('BUND_EGT', 'BUND_VWK', 'PAT', 'BUND_PROGRAMM', 'BMAS', 'BA', 'BAMF', 'ESF', 'LAND', 'KREIS', 'KOMMUNE',
                                               'BUT', 'DRITTE', 'EIGENERLOES'))
);

insert into haushalt.kasse values ('egt', 'Eingliederungstitel', 'BUND_EGT'), ('vkb', 'Verwaltungskostenbudget', 'BUND_VWK');

create table haushalt.konto (
    id    integer generated always as identity primary key,
    kasse text not null references haushalt.kasse,
    jahr  integer not null check (jahr between 2005 and 2100),
    art   text not null check (art in ('ZUGETEILT', 'FREI', 'GEBUNDEN', 'ABGEFLOSSEN', 'VERFALLEN', 'VE_ZUGETEILT', 'VE_FREI', 'VE_GENUTZT')),
    abgaenge bigint not null default 0,   -- counts up so that who takes from it waits for whoever took before, at every isolation level
    unique (kasse, jahr, art)
);

create table haushalt.buchung (
    id             bigint generated always as identity primary key,
    vorgang        text not null check (vorgang in ('ZUTEILUNG', 'NACHVERTEILUNG', 'RUECKGABE', 'UMSCHICHTUNG', 'VORBINDUNG', 'FESTLEGUNG', 'FREIGABE', 'ZAHLUNG',
                                                    'ERSTATTUNG', 'VE_ZUTEILUNG', 'VE_NUTZUNG', 'VE_FREIGABE', 'VERFALL', 'GEGENBUCHUNG')),
    tag            date not null,              -- on which it takes effect
    text           text not null check (text <> ''),
    fall           text check (fall <> ''),    -- whose commitment it belongs to
    gegen          bigint unique references haushalt.buchung,   -- what it takes back; each booking once
    grund          text check (grund <> ''),
    erfasst_am     timestamptz not null,
    erfasst_von    text not null check (erfasst_von <> ''),
    erfasst_rolle  text not null check (erfasst_rolle <> ''),
    bestaetigt_von text check (bestaetigt_von <> erfasst_von),
    bestaetigt_rolle text check (bestaetigt_rolle <> ''),
    check ((vorgang = 'GEGENBUCHUNG') = (gegen is not null)),
    check (gegen is null or grund is not null),
    check ((bestaetigt_von is null) = (bestaetigt_rolle is null)),
    -- two different people: money that leaves the title, and what binds later years
    constraint vier_augen check (vorgang not in ('UMSCHICHTUNG', 'VE_ZUTEILUNG', 'VE_NUTZUNG') or bestaetigt_von is not null)
);

create index buchung_fall on haushalt.buchung (fall);

create table haushalt.posten (
    buchung bigint not null references haushalt.buchung,
    konto   integer not null references haushalt.konto,
    cent    bigint not null check (cent <> 0),
    primary key (buchung, konto)
);

create index posten_konto on haushalt.posten (konto) include (cent);

create function haushalt.nur_anfuegen() returns trigger language plpgsql as $$
begin
    raise exception 'Eine Buchung bleibt, wie sie ist; ein Fehler wird mit einer Gegenbuchung und einem Grund berichtigt' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on haushalt.buchung for each row execute function haushalt.nur_anfuegen();
create trigger nie_leeren before truncate on haushalt.buchung for each statement execute function haushalt.nur_anfuegen();
create trigger nur_anfuegen before update or delete on haushalt.posten for each row execute function haushalt.nur_anfuegen();
create trigger nie_leeren before truncate on haushalt.posten for each statement execute function haushalt.nur_anfuegen();

create function haushalt.seiten_gleichen_sich_aus() returns trigger language plpgsql as $$
declare
    summe numeric;
begin
    select coalesce(sum(cent), -1) into summe from haushalt.posten where buchung = new.id;
    if summe <> 0 then
        raise exception 'Die Seiten der Buchung % ergeben nicht null', new.id using errcode = 'WK003';
    end if;
    return null;
end
$$;

-- a booking without sides, or with sides that do not balance, never gets committed
create constraint trigger ausgeglichen after insert on haushalt.buchung deferrable initially deferred
    for each row execute function haushalt.seiten_gleichen_sich_aus();

create function haushalt.posten_haelt_das_gleichgewicht() returns trigger language plpgsql as $$
declare
    summe numeric;
begin
    select sum(cent) into summe from haushalt.posten where buchung = new.buchung;
    if summe <> 0 then
        raise exception 'Die Seiten der Buchung % ergeben nicht null', new.buchung using errcode = 'WK003';
    end if;
    return null;
end
$$;

create constraint trigger ausgeglichen after insert on haushalt.posten deferrable initially deferred
    for each row execute function haushalt.posten_haelt_das_gleichgewicht();

-- Nobody binds or spends what is not there. The account is held first: two who want the same last euro come one after the other.
create function haushalt.konto_reicht() returns trigger language plpgsql as $$
declare
    k haushalt.konto;
    saldo numeric;
begin
    update haushalt.konto set abgaenge = abgaenge + 1 where id = new.konto returning * into k;
    if k.art in ('ZUGETEILT', 'VE_ZUGETEILT') then
        return null;   -- what was given: negative by its nature
    end if;
    select sum(cent) into saldo from haushalt.posten where konto = new.konto;
    if saldo < 0 then
        raise exception 'Dafür reichen die Mittel nicht: Auf „% %, %“ fehlen % €', (select name from haushalt.kasse where schluessel = k.kasse), k.jahr,
            case k.art when 'FREI' then 'frei' when 'GEBUNDEN' then 'gebunden' when 'VE_FREI' then 'freie Verpflichtungsermächtigung' else lower(k.art) end,
            translate(to_char(-saldo / 100, 'FM999,999,999,990.00'), ',.', '.,') using errcode = 'WK003';
    end if;
    return null;
end
$$;

create trigger konto_reicht after insert on haushalt.posten for each row when (new.cent < 0) execute function haushalt.konto_reicht();

-- One row per purse, year and account.
create view haushalt.v_konto as
select k.kasse, k.jahr, k.art, coalesce(sum(p.cent), 0)::bigint as cent
  from haushalt.konto k left join haushalt.posten p on p.konto = k.id
 group by k.kasse, k.jahr, k.art;

-- One row per side of a booking.
create view haushalt.v_buchung as
select b.id as buchung, b.vorgang, b.tag, b.text, b.fall, b.gegen, b.grund, b.erfasst_am, b.erfasst_von, b.bestaetigt_von, k.kasse, k.jahr, k.art, p.cent
  from haushalt.buchung b join haushalt.posten p on p.buchung = b.id join haushalt.konto k on k.id = p.konto;
