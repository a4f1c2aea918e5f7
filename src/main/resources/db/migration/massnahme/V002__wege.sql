-- Which state may follow which, per Beschaffungsweg: the same lines as massnahme.Weg, which a test compares.
create table massnahme.uebergang (
    weg  text not null,
    von  text,  -- null: this is where the way begins
    nach text not null,
    unique nulls not distinct (weg, von, nach)
);

insert into massnahme.uebergang (weg, von, nach)
values
       ('VERGABE', null, 'IDEE'), ('VERGABE', 'IDEE', 'BEDARF_ERMITTELT'),
       ('VERGABE', 'BEDARF_ERMITTELT', 'BEDARF_ABGESTIMMT'), ('VERGABE', 'BEDARF_ABGESTIMMT', 'MITTEL_GEPRUEFT'),
       ('VERGABE', 'MITTEL_GEPRUEFT', 'BEDARF_ANGEMELDET'), ('VERGABE', 'BEDARF_ANGEMELDET', 'VERGABEUNTERLAGEN'),
       ('VERGABE', 'VERGABEUNTERLAGEN', 'BEKANNTGEMACHT'), ('VERGABE', 'BEKANNTGEMACHT', 'ANGEBOTE'),
       ('VERGABE', 'ANGEBOTE', 'ZUSCHLAG'), ('VERGABE', 'ZUSCHLAG', 'VERTRAG'), ('VERGABE', 'VERTRAG', 'LAUFEND'),
       ('VERGABE', 'LAUFEND', 'AUSGELAUFEN'), ('VERGABE', 'AUSGELAUFEN', 'SCHLUSSGERECHNET'),
       ('VERGABE', 'SCHLUSSGERECHNET', 'AUSGEWERTET'), ('VERGABE', 'ANGEBOTE', 'LOS_AUFGEHOBEN'),
       ('VERGABE', 'BEKANNTGEMACHT', 'LOS_AUFGEHOBEN'), ('VERGABE', 'LOS_AUFGEHOBEN', 'BEDARF_ANGEMELDET'),
       ('VERGABE', 'LOS_AUFGEHOBEN', 'VERWORFEN'), ('VERGABE', 'LAUFEND', 'OPTION_GEZOGEN'),
       ('VERGABE', 'OPTION_GEZOGEN', 'OPTION_GEZOGEN'), ('VERGABE', 'OPTION_GEZOGEN', 'AUSGELAUFEN'),
       ('VERGABE', 'IDEE', 'VERWORFEN'), ('VERGABE', 'BEDARF_ERMITTELT', 'VERWORFEN'),
       ('VERGABE', 'BEDARF_ABGESTIMMT', 'VERWORFEN'), ('VERGABE', 'MITTEL_GEPRUEFT', 'VERWORFEN'),
       ('VERGABE', 'BEDARF_ANGEMELDET', 'VERWORFEN'), ('VERGABE', 'VERGABEUNTERLAGEN', 'VERWORFEN'),
       ('GUTSCHEIN', null, 'IDEE'), ('GUTSCHEIN', 'IDEE', 'ZUGELASSEN'), ('GUTSCHEIN', 'ZUGELASSEN', 'LAUFEND'),
       ('GUTSCHEIN', 'LAUFEND', 'AUSGELAUFEN'), ('GUTSCHEIN', 'AUSGELAUFEN', 'AUSGEWERTET'),
       ('GUTSCHEIN', 'IDEE', 'VERWORFEN'), ('GUTSCHEIN', 'ZUGELASSEN', 'VERWORFEN'),
       ('ARBEITGEBER', null, 'IDEE'), ('ARBEITGEBER', 'IDEE', 'VEREINBART'), ('ARBEITGEBER', 'VEREINBART', 'LAUFEND'),
       ('ARBEITGEBER', 'LAUFEND', 'AUSGELAUFEN'), ('ARBEITGEBER', 'AUSGELAUFEN', 'AUSGEWERTET'),
       ('ARBEITGEBER', 'IDEE', 'VERWORFEN'), ('ARBEITGEBER', 'VEREINBART', 'VERWORFEN'),
       ('ZUWENDUNG', null, 'IDEE'), ('ZUWENDUNG', 'IDEE', 'ANTRAG'), ('ZUWENDUNG', 'ANTRAG', 'PRUEFUNG'),
       ('ZUWENDUNG', 'PRUEFUNG', 'BEWILLIGT'), ('ZUWENDUNG', 'BEWILLIGT', 'LAUFEND'),
       ('ZUWENDUNG', 'LAUFEND', 'AUSGELAUFEN'), ('ZUWENDUNG', 'AUSGELAUFEN', 'VERWENDUNGSNACHWEIS'),
       ('ZUWENDUNG', 'VERWENDUNGSNACHWEIS', 'AUSGEWERTET'), ('ZUWENDUNG', 'PRUEFUNG', 'ABGELEHNT'),
       ('ZUWENDUNG', 'IDEE', 'VERWORFEN'), ('ZUWENDUNG', 'ANTRAG', 'VERWORFEN'),
       ('ZUWENDUNG', 'PRUEFUNG', 'VERWORFEN'),
       ('BEWILLIGUNG', null, 'ANTRAG'), ('BEWILLIGUNG', 'ANTRAG', 'PRUEFUNG'),
       ('BEWILLIGUNG', 'PRUEFUNG', 'BEIRAT_GEHOERT'), ('BEWILLIGUNG', 'BEIRAT_GEHOERT', 'BEWILLIGT'),
       ('BEWILLIGUNG', 'BEWILLIGT', 'LAUFEND'), ('BEWILLIGUNG', 'LAUFEND', 'AUSGELAUFEN'),
       ('BEWILLIGUNG', 'AUSGELAUFEN', 'VERWENDUNGSNACHWEIS'), ('BEWILLIGUNG', 'VERWENDUNGSNACHWEIS', 'AUSGEWERTET'),
       ('BEWILLIGUNG', 'PRUEFUNG', 'ABGELEHNT'), ('BEWILLIGUNG', 'BEIRAT_GEHOERT', 'PRUEFUNG'),
       ('BEWILLIGUNG', 'BEIRAT_GEHOERT', 'ABGELEHNT'), ('BEWILLIGUNG', 'ANTRAG', 'VERWORFEN'),
       ('BEWILLIGUNG', 'PRUEFUNG', 'VERWORFEN'), ('BEWILLIGUNG', 'BEIRAT_GEHOERT', 'VERWORFEN'),
       ('EIGEN', null, 'IDEE'), ('EIGEN', 'IDEE', 'LAUFEND'), ('EIGEN', 'LAUFEND', 'AUSGELAUFEN'),
       ('EIGEN', 'AUSGELAUFEN', 'AUSGEWERTET'), ('EIGEN', 'IDEE', 'VERWORFEN');

-- One row per step, never changed. Each begins where the one before ended, so that a row that does not follow cannot be.
create table massnahme.verlauf (
    massnahme text not null,
    weg       text not null,
    nr        integer not null check (nr >= 1),
    vorige    integer generated always as (nullif(nr - 1, 0)) stored,
    von       text,
    nach      text not null,
    am        date not null,
    erfasst   timestamptz not null,
    kennung   text not null,
    bemerkung text check (bemerkung <> ''),
    primary key (massnahme, nr),
    unique (massnahme, nr, nach),
    check ((nr = 1) = (von is null)),
    -- the way of a Maßnahme cannot change once it is on it
    foreign key (massnahme, weg) references massnahme.massnahme (schluessel, beschaffungsweg),
    foreign key (massnahme, vorige, von) references massnahme.verlauf (massnahme, nr, nach)
);

create function massnahme.verlauf_pruefen() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        raise exception 'Der Verlauf einer Maßnahme wird nur fortgeschrieben, nie geändert' using errcode = 'WK003';
    end if;
    if not exists (select from massnahme.uebergang u
                    where u.weg = new.weg and u.von is not distinct from new.von and u.nach = new.nach) then
        raise exception 'Auf % folgt % auf diesem Beschaffungsweg nicht', new.von, new.nach using errcode = 'WK003';
    end if;
    if exists (select from massnahme.verlauf v where v.massnahme = new.massnahme and v.am > new.am) then
        raise exception 'Der Verlauf einer Maßnahme geht nicht zurück: Der letzte Schritt war später' using errcode = 'WK003';
    end if;
    -- § 16d SGB II: granted only when all four tests hold, and against the Beirat only with a reason
    if new.weg = 'BEWILLIGUNG' and new.nach = 'BEWILLIGT' and (
            4 <> (select count(*) from massnahme.agh_pruefung p where p.massnahme = new.massnahme and p.erfuellt)
            or not exists (select from massnahme.beirat b where b.massnahme = new.massnahme
                            and (b.votum = 'ZUSTIMMUNG' or b.abweichungsgrund is not null))) then
        raise exception 'Eine Arbeitsgelegenheit wird erst bewilligt, wenn alle vier Voraussetzungen erfüllt sind und der Beirat gehört ist'
            using errcode = 'WK003';
    end if;
    return new;
end
$$;

create trigger verlauf_pruefen before insert or update or delete on massnahme.verlauf
    for each row execute function massnahme.verlauf_pruefen();
create trigger verlauf_nie_leeren before truncate on massnahme.verlauf
    for each statement execute function massnahme.verlauf_pruefen();
