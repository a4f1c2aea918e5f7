-- What became of what the Lage foretold. The newest line counts; earlier ones stay, so that a judgement can be explained later.
create table zielnachhaltung.lage_ist (
    nr          bigint generated always as identity primary key,
    programm    bigint not null references programm.programm,
    block       text not null check (block <> ''),
    zeile       text not null,      -- empty: a sentence of the block
    spalte      integer not null check (spalte >= 0),
    angabe      text not null check (angabe <> ''),  -- what was foretold, as it read then
    zahl        numeric,            -- unconstrained on purpose: it keeps its decimals
    text        text check (text <> ''),
    eingetroffen boolean,           -- of words only somebody can say so; of numbers it is computed
    vorlaeufig  boolean not null,
    stand       date not null,
    quelle      text not null check (quelle <> ''),
    erfasst_am  timestamptz not null,
    erfasst_von text not null,
    check ((zahl is null) <> (text is null)),
    check (zahl is null or eingetroffen is null)
);

create index lage_ist_stelle on zielnachhaltung.lage_ist (programm, block, zeile, spalte, nr desc);

create function zielnachhaltung.ist_bleibt() returns trigger language plpgsql as $$
begin
    raise exception 'Was eingetragen ist, bleibt; ein besserer Wert ist ein neuer Eintrag' using errcode = 'WK003';
end
$$;

create trigger nur_anfuegen before update or delete on zielnachhaltung.lage_ist for each row execute function zielnachhaltung.ist_bleibt();
create trigger nie_leeren before truncate on zielnachhaltung.lage_ist for each statement execute function zielnachhaltung.ist_bleibt();
