create schema if not exists recht;

-- A value for the time after the last day somebody has checked; written and removed, never changed.
create table recht.annahme (
    name        text not null check (name <> ''),
    gesetz      text not null check (gesetz ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    parameter   text not null check (parameter ~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$'),
    ab          date not null,
    wert        text not null check (wert <> ''),
    begruendung text not null check (begruendung <> ''),
    erfasst_von text not null,
    erfasst_am  timestamptz not null,
    primary key (name, gesetz, parameter, ab)
);
