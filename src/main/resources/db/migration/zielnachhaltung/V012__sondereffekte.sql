-- What happened in a year that moves a value without anybody's doing. What was noted stays; an error is taken back with a reason.
create table zielnachhaltung.sondereffekt (
    id          bigint generated always as identity primary key,
    programm    bigint not null references programm.programm,
    ziel        text check (ziel <> ''),       -- null: all targets
    zeitraum    daterange not null check (not isempty(zeitraum) and lower(zeitraum) is not null),   -- open at its end: lasts
    wirkung     text not null check (wirkung in ('ERHOEHT', 'SENKT', 'OFFEN')),
    text        text not null check (text <> ''),
    quelle      text not null check (quelle <> ''),
    erfasst_am  timestamptz not null,
    erfasst_von text not null
);

create index sondereffekt_programm on zielnachhaltung.sondereffekt (programm);

create table zielnachhaltung.sondereffekt_ruecknahme (
    sondereffekt bigint primary key references zielnachhaltung.sondereffekt,
    grund        text not null check (grund <> ''),
    erfasst_am   timestamptz not null,
    erfasst_von  text not null
);

create trigger nur_anfuegen before update or delete on zielnachhaltung.sondereffekt for each row execute function zielnachhaltung.nur_anfuegen();
create trigger nie_leeren before truncate on zielnachhaltung.sondereffekt for each statement execute function zielnachhaltung.nur_anfuegen();
create trigger nur_anfuegen before update or delete on zielnachhaltung.sondereffekt_ruecknahme for each row execute function zielnachhaltung.nur_anfuegen();
create trigger nie_leeren before truncate on zielnachhaltung.sondereffekt_ruecknahme for each statement execute function zielnachhaltung.nur_anfuegen();
