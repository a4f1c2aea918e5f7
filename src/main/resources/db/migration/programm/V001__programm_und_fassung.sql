create schema if not exists programm;

create table programm.jobcenter (
    id               integer primary key default 1 check (id = 1),  -- one installation, one Jobcenter
    name             text not null check (name <> ''),
    gebiet           text,
    land             text,
    region           text,
    organisationsform text not null check (organisationsform in ('GE', 'ZKT', 'AOER')),
    vergleichstyp    text,
    version          integer not null default 0
);

create table programm.gremium (
    schluessel  text primary key check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    name        text not null check (name <> ''),
    art         text not null check (art in ('TRAEGERVERSAMMLUNG', 'BEIRAT', 'EIGENES_ORGAN', 'BERATEND')),
    reihenfolge integer not null,
    version     integer not null default 0
);

create table programm.programm (
    id         bigint generated always as identity primary key,
    zeitraum   daterange not null,
    vorgaenger bigint references programm.programm,
    -- whole calendar years, one or two of them
    check (extract(month from lower(zeitraum)) = 1 and extract(day from lower(zeitraum)) = 1),
    check (extract(month from upper(zeitraum)) = 1 and extract(day from upper(zeitraum)) = 1),
    check (extract(year from upper(zeitraum)) - extract(year from lower(zeitraum)) between 1 and 2),
    check (vorgaenger <> id),
    exclude using gist (zeitraum with &&)
);

create table programm.fassung (
    id           bigint generated always as identity primary key,
    programm     bigint not null references programm.programm,
    nr           integer not null check (nr > 0),
    schritt      integer not null default 0 check (schritt >= 0),
    status       text not null check (status in ('ENTWURF', 'VORGESTELLT', 'BESCHLOSSEN_VORBEHALT', 'BESCHLOSSEN',
                                                 'VEROEFFENTLICHT', 'FORTGESCHRIEBEN')),
    eingefroren  boolean not null default false,
    bezeichnung  text,
    grundlage    bigint references programm.fassung,
    angelegt_am  timestamptz not null,
    angelegt_von text not null,
    geaendert_am timestamptz not null,
    version      integer not null default 0,
    unique (programm, nr, schritt),
    -- what a body has decided on does not change any more
    check (eingefroren or status in ('ENTWURF', 'VORGESTELLT'))
);

-- Content tables of every module carry this trigger: rows of a frozen Fassung cannot come, go or change. The lock makes
-- whoever freezes wait for whoever is still writing, and the other way round.
create function programm.nur_offene_fassung() returns trigger language plpgsql as $$
declare
    betroffen bigint;
begin
    foreach betroffen in array (case tg_op
            when 'INSERT' then array[new.fassung]
            when 'DELETE' then array[old.fassung]
            else array[old.fassung, new.fassung] end)
    loop
        if (select eingefroren from programm.fassung where id = betroffen for key share) then
            raise exception 'Fassung % ist eingefroren', betroffen using errcode = 'WK001';
        end if;
    end loop;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create function programm.fassung_bleibt_eingefroren() returns trigger language plpgsql as $$
begin
    if old.eingefroren and (tg_op = 'DELETE' or not new.eingefroren) then
        raise exception 'Fassung % ist eingefroren', old.id using errcode = 'WK001';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;

create trigger bleibt_eingefroren before update or delete on programm.fassung
    for each row execute function programm.fassung_bleibt_eingefroren();
