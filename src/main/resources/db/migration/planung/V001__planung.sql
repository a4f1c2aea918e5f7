create schema if not exists planung;

-- one row per Fassung: what belongs to the plan as a whole, and the lock that serialises changes of its structure
create table planung.planung (
    fassung                bigint primary key references programm.fassung,
    kommunale_ueberschrift text,
    version                integer not null default 0
);

create table planung.planspalte (
    fassung     bigint not null references programm.fassung,
    jahr        integer not null check (jahr between 2005 and 2100),
    vergleich   boolean not null,
    wertart     text not null check (wertart in ('PLAN', 'PROGNOSE', 'HOCHRECHNUNG', 'IST_VORLAEUFIG',
                                                 'IST_ENDGUELTIG', 'UNBENANNT')),
    bezeichnung text not null check (bezeichnung <> ''),
    position    integer not null,
    version     integer not null default 0,
    primary key (fassung, jahr)
);

-- names are the programme's own and may repeat ("Sonstige Instrumente"); the key may not
create table planung.instrumentgruppe (
    fassung         bigint not null references programm.fassung,
    schluessel      text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position        integer not null,
    name            text not null check (name <> ''),
    einheit         text not null check (einheit in ('EINTRITTE', 'PLAETZE', 'FOERDERFAELLE', 'TEILNEHMENDE',
                                                     'TEILNEHMERMONATE', 'EUR', 'PROZENT')),
    summe_ausweisen boolean not null,
    version         integer not null default 0,
    primary key (fassung, schluessel)
);

create table planung.planzeile (
    fassung          bigint not null references programm.fassung,
    schluessel       text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    gruppe           text not null,
    position         integer not null,
    name             text not null check (name <> ''),
    instrument       text,
    rolle            text not null check (rolle in ('EIGENSTAENDIG', 'ABGELEITET', 'NACHRICHTLICH')),
    ableitung        text[] not null default '{}',
    einheit          text check (einheit in ('EINTRITTE', 'PLAETZE', 'FOERDERFAELLE', 'TEILNEHMENDE',
                                             'TEILNEHMERMONATE', 'EUR', 'PROZENT')),
    absicht          text check (absicht in ('AUSBAUEN', 'HALTEN', 'ABBAUEN')),
    beschaffungsweg  text check (beschaffungsweg in ('VERGABE', 'GUTSCHEIN', 'ARBEITGEBER', 'ZUWENDUNG',
                                                     'BEWILLIGUNG', 'EIGEN')),
    raum             text,
    personengruppe   text,
    vorhaben         text[] not null default '{}',
    version          integer not null default 0,
    primary key (fassung, schluessel),
    foreign key (fassung, gruppe) references planung.instrumentgruppe,
    check ((rolle = 'ABGELEITET') = (cardinality(ableitung) > 0)),
    check (not schluessel = any (ableitung))
);
create index planzeile_gruppe on planung.planzeile (fassung, gruppe, position);

-- wert in the smallest step of its unit: cents, hundredths of a percent, else ones
create table planung.planwert (
    fassung     bigint not null references programm.fassung,
    zeile       text not null,
    jahr        integer not null,
    einheit     text not null check (einheit in ('EINTRITTE', 'PLAETZE', 'FOERDERFAELLE', 'TEILNEHMENDE',
                                                 'TEILNEHMERMONATE', 'EUR', 'PROZENT')),
    wert        bigint not null,
    genauigkeit text not null check (genauigkeit in ('EXAKT', 'CIRCA', 'RUND', 'KNAPP', 'UEBER', 'MINDESTENS',
                                                     'HOECHSTENS')),
    primary key (fassung, zeile, jahr, einheit),
    foreign key (fassung, zeile) references planung.planzeile on delete cascade,
    foreign key (fassung, jahr) references planung.planspalte
);

create table planung.monatsprofil (
    fassung bigint not null references programm.fassung,
    zeile   text not null,
    jahr    integer not null,
    einheit text not null,
    art     text not null check (art in ('GLEICHMAESSIG', 'WIE_VORJAHR', 'VON_HAND')),
    monate  bigint[] not null check (cardinality(monate) = 12 and array_ndims(monate) = 1
                                     and array_position(monate, null) is null),
    primary key (fassung, zeile, jahr, einheit),
    foreign key (fassung, zeile, jahr, einheit) references planung.planwert on delete cascade
);

create table planung.kommunale_leistung (
    fassung     bigint not null references programm.fassung,
    schluessel  text not null check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    position    integer not null,
    bezeichnung text not null check (bezeichnung <> ''),
    instrument  text,
    anbieter    text,
    kapazitaet  integer check (kapazitaet >= 0),
    einheit     text check (einheit in ('EINTRITTE', 'PLAETZE', 'FOERDERFAELLE', 'TEILNEHMENDE',
                                        'TEILNEHMERMONATE', 'EUR', 'PROZENT')),
    version     integer not null default 0,
    primary key (fassung, schluessel)
);

-- A derived line is computed: nobody can enter a value for it. Deferred, because role and values change in two steps.
create function planung.abgeleitet_hat_keinen_wert() returns trigger language plpgsql as $$
begin
    if exists (select from planung.planzeile z join planung.planwert w on w.fassung = z.fassung and w.zeile = z.schluessel
                where z.rolle = 'ABGELEITET' and z.fassung = new.fassung
                  and z.schluessel = case tg_table_name when 'planzeile' then to_jsonb(new) ->> 'schluessel'
                                                        else to_jsonb(new) ->> 'zeile' end) then
        raise exception 'Eine abgeleitete Zeile hat keine eigenen Werte' using errcode = 'WK003';
    end if;
    return null;
end
$$;
create constraint trigger abgeleitet_hat_keinen_wert after insert or update on planung.planzeile
    deferrable initially deferred for each row execute function planung.abgeleitet_hat_keinen_wert();
create constraint trigger abgeleitet_hat_keinen_wert after insert or update on planung.planwert
    deferrable initially deferred for each row execute function planung.abgeleitet_hat_keinen_wert();

-- The months add up to the year. Deferred, because value and months change in two steps.
create function planung.monate_ergeben_das_jahr() returns trigger language plpgsql as $$
declare
    jahreswert bigint;
    monatssumme numeric;
begin
    select w.wert, (select sum(m) from unnest(p.monate) m) into jahreswert, monatssumme
      from planung.planwert w
      join planung.monatsprofil p using (fassung, zeile, jahr, einheit)
     where w.fassung = new.fassung and w.zeile = new.zeile and w.jahr = new.jahr and w.einheit = new.einheit;
    if found and jahreswert <> monatssumme then
        raise exception 'Die Monate von „%“ ergeben %, das Jahr % hat %', new.zeile, monatssumme, new.jahr, jahreswert
            using errcode = 'WK003';
    end if;
    return null;
end
$$;
create constraint trigger monate_ergeben_das_jahr after insert or update on planung.planwert
    deferrable initially deferred for each row execute function planung.monate_ergeben_das_jahr();
create constraint trigger monate_ergeben_das_jahr after insert or update on planung.monatsprofil
    deferrable initially deferred for each row execute function planung.monate_ergeben_das_jahr();

create trigger nur_offene_fassung before insert or update or delete on planung.planung
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.planspalte
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.instrumentgruppe
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.planzeile
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.planwert
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.monatsprofil
    for each row execute function programm.nur_offene_fassung();
create trigger nur_offene_fassung before insert or update or delete on planung.kommunale_leistung
    for each row execute function programm.nur_offene_fassung();
