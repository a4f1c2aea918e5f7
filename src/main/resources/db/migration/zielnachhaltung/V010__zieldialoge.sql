create schema if not exists zielnachhaltung;

-- What was said about the targets of a programme, and by whom. What was written down stays; whoever knows better adds to it.
create table zielnachhaltung.dialog (
    id             bigint generated always as identity primary key,
    programm       bigint not null references programm.programm,
    tag            date not null,
    datenstand     date check (datenstand <= tag),
    beteiligte     text[] not null check (cardinality(beteiligte) > 0),
    ziele          text[] not null,
    niederschrift  text not null check (niederschrift <> ''),
    einschaetzung  text,
    erfasst_am     timestamptz not null,
    erfasst_von    text not null
);

create index dialog_programm on zielnachhaltung.dialog (programm, tag);

create table zielnachhaltung.nachtrag (
    id          bigint generated always as identity primary key,
    dialog      bigint not null references zielnachhaltung.dialog,
    text        text not null check (text <> ''),
    erfasst_am  timestamptz not null,
    erfasst_von text not null
);

create index nachtrag_dialog on zielnachhaltung.nachtrag (dialog);

create function zielnachhaltung.niederschrift_bleibt() returns trigger language plpgsql as $$
begin
    raise exception 'Eine Niederschrift bleibt, wie sie ist; was fehlt, wird nachgetragen' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on zielnachhaltung.dialog for each row execute function zielnachhaltung.niederschrift_bleibt();
create trigger nie_leeren before truncate on zielnachhaltung.dialog for each statement execute function zielnachhaltung.niederschrift_bleibt();
create trigger nur_anfuegen before update or delete on zielnachhaltung.nachtrag for each row execute function zielnachhaltung.niederschrift_bleibt();
create trigger nie_leeren before truncate on zielnachhaltung.nachtrag for each statement execute function zielnachhaltung.niederschrift_bleibt();

-- What was agreed in it, and how far it is.
create table zielnachhaltung.massnahme (
    id             bigint generated always as identity primary key,
    dialog         bigint not null references zielnachhaltung.dialog,
    text           text not null check (text <> ''),
    ziel           text,
    verantwortlich text not null check (verantwortlich <> ''),
    frist          date not null,
    stand          text not null check (stand in ('OFFEN', 'IN_ARBEIT', 'ERLEDIGT', 'VERWORFEN')),
    ergebnis       text,
    version        integer not null default 0,
    check (ergebnis <> '' or stand in ('OFFEN', 'IN_ARBEIT'))
);

create index massnahme_dialog on zielnachhaltung.massnahme (dialog);
create index massnahme_offen on zielnachhaltung.massnahme (frist) where stand in ('OFFEN', 'IN_ARBEIT');
