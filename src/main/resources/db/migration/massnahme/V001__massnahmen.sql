create schema if not exists massnahme;

create table massnahme.traeger (
    schluessel text primary key check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    name       text not null unique check (name <> ''),
    ort        text check (ort <> ''),
    hinweis    text check (hinweis <> ''),
    version    integer not null default 0
);

create table massnahme.zertifikat (
    traeger            text not null references massnahme.traeger,
    position           integer not null,
    fachbereich        integer not null check (fachbereich between 1 and 6),  -- § 5 Abs. 1 Satz 3 AZAV
    standort           text not null,                                        -- '' : all of them
    nummer             text not null check (nummer <> ''),
    fachkundige_stelle text not null check (fachkundige_stelle <> ''),
    gilt               daterange not null check (not isempty(gilt) and not lower_inf(gilt) and not upper_inf(gilt)),
    primary key (traeger, position),
    constraint zertifikat_einmal exclude using gist (traeger with =, fachbereich with =, standort with =, gilt with &&)
);

create table massnahme.massnahme (
    schluessel      text primary key check (schluessel ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$'),
    name            text not null check (name <> ''),
    instrument      text check (instrument <> ''),
    beschaffungsweg text not null check (beschaffungsweg in ('VERGABE', 'GUTSCHEIN', 'ARBEITGEBER', 'ZUWENDUNG',
                                                             'BEWILLIGUNG', 'EIGEN')),
    massnahmenummer text unique check (massnahmenummer <> ''),
    losnummer       text check (losnummer <> ''),  -- one lot makes several Massnahmen
    traeger         text references massnahme.traeger,
    zeitraum        daterange check (not isempty(zeitraum) and not lower_inf(zeitraum) and not upper_inf(zeitraum)),
    gemeinde        text check (gemeinde <> ''),
    quartier        text check (quartier <> ''),
    form            text check (form in ('PRAESENZ', 'AUFSUCHEND', 'ONLINE', 'HYBRID')),
    zeitmodell      text check (zeitmodell in ('VOLLZEIT', 'TEILZEIT', 'FLEXIBEL')),
    module          text[] not null default '{}' check (module <@ array['DIGITALE_GRUNDKOMPETENZEN', 'SPRACHANTEIL',
                        'BETRIEBLICHES_PRAKTIKUM', 'SOZIALPAEDAGOGISCHE_BEGLEITUNG']),
    zielgruppen     text[] not null default '{}',
    beschreibung    text check (beschreibung <> ''),
    wochenstunden   integer check (wochenstunden between 1 and 40),
    version         integer not null default 0,
    unique (schluessel, beschaffungsweg),
    check (instrument is not null or beschaffungsweg = 'EIGEN'),
    check (quartier is null or gemeinde is not null),
    check (wochenstunden is null or beschaffungsweg = 'BEWILLIGUNG')
);

create index massnahme_traeger on massnahme.massnahme (traeger);

create table massnahme.programmbezug (
    massnahme text not null references massnahme.massnahme,
    programm  bigint not null references programm.programm,
    planzeile text check (planzeile <> ''),
    vorhaben  text check (vorhaben <> ''),
    primary key (massnahme, programm),
    check (planzeile is not null or vorhaben is not null)
);

create table massnahme.platzkontingent (
    massnahme     text not null references massnahme.massnahme,
    gilt          daterange not null check (not isempty(gilt) and not lower_inf(gilt) and not upper_inf(gilt)),
    plaetze       integer not null check (plaetze >= 0),
    mindestanzahl integer check (mindestanzahl between 0 and plaetze),
    mindestanteil integer check (mindestanteil between 0 and 10000),  -- hundredths of a percent
    primary key (massnahme, gilt),
    check (mindestanzahl is null or mindestanteil is null),
    constraint kontingent_einmal exclude using gist (massnahme with =, gilt with &&)
);

create table massnahme.kostensatz (
    massnahme text not null references massnahme.massnahme,
    art       text not null check (art in ('MASSNAHMEKOSTEN', 'MEHRAUFWANDSENTSCHAEDIGUNG', 'SONSTIGE')),
    gilt      daterange not null check (not isempty(gilt) and not lower_inf(gilt) and not upper_inf(gilt)),
    bezug     text not null check (bezug in ('PLATZMONAT', 'TEILNEHMERMONAT', 'PAUSCHAL')),
    cent      bigint not null check (cent >= 0),
    primary key (massnahme, art, gilt),
    constraint kostensatz_einmal exclude using gist (massnahme with =, art with =, gilt with &&)
);

create table massnahme.option (
    massnahme       text not null references massnahme.massnahme,
    nr              integer not null check (nr >= 1),
    gilt            daterange not null check (not isempty(gilt) and not lower_inf(gilt) and not upper_inf(gilt)),
    plaetze         integer not null check (plaetze >= 0),
    entscheiden_bis date not null,
    stand           text not null check (stand in ('OFFEN', 'GEZOGEN', 'VERZICHTET')),
    entschieden_am  date,
    entschieden_von text,
    grund           text check (grund <> ''),
    primary key (massnahme, nr),
    check (entscheiden_bis < lower(gilt)),
    check ((stand = 'OFFEN') = (entschieden_am is null)),
    check ((stand = 'OFFEN') = (entschieden_von is null)),
    -- a right that has lapsed cannot be used
    check (stand <> 'GEZOGEN' or entschieden_am <= entscheiden_bis),
    check (stand <> 'VERZICHTET' or grund is not null),
    constraint option_einmal exclude using gist (massnahme with =, gilt with &&)
);

create table massnahme.agh_pruefung (
    massnahme   text not null references massnahme.massnahme,
    kriterium   text not null check (kriterium in ('ZUSAETZLICH', 'OEFFENTLICHES_INTERESSE', 'WETTBEWERBSNEUTRAL',
                                                   'ARBEITSMARKTPOLITISCH_ZWECKMAESSIG')),
    erfuellt    boolean not null,
    begruendung text not null check (begruendung <> ''),
    am          date not null,
    kennung     text not null,
    primary key (massnahme, kriterium)
);

create table massnahme.beirat (
    massnahme        text primary key references massnahme.massnahme,
    am               date not null,
    votum            text not null check (votum in ('ZUSTIMMUNG', 'BEDENKEN', 'ABLEHNUNG')),
    wortlaut         text check (wortlaut <> ''),
    abweichungsgrund text check (abweichungsgrund <> '')
);

-- How many weeks before the start a step of a tender must be done: the house decides, until then practice.
create table massnahme.vorlauf (
    zustand    text primary key,
    wochen     integer not null check (wochen between 0 and 260),
    quelle     text not null check (quelle <> ''),
    bestaetigt boolean not null,  -- false: nobody in the house has decided on it yet
    version    integer not null default 0
);

insert into massnahme.vorlauf (zustand, wochen, quelle, bestaetigt)
values ('BEDARF_ERMITTELT', 52, 'Annahme: ein Jahr vor dem Beginn', false),
       ('BEDARF_ABGESTIMMT', 46, 'Annahme: vor der Anmeldung, mit Planzeile und Haushalt', false),
       ('MITTEL_GEPRUEFT', 42, 'Annahme: Ausgabemittel und Verpflichtungsermächtigung vor der Anmeldung', false),
       ('BEDARF_ANGEMELDET', 39, 'Praxis: sechs bis neun Monate vor dem Beginn, hier die vorsichtigen neun', false),
       ('VERGABEUNTERLAGEN', 30, 'Annahme: innerhalb der neun Monate verteilt', false),
       ('BEKANNTGEMACHT', 24, 'Annahme: innerhalb der neun Monate verteilt', false),
       ('ANGEBOTE', 17, 'Annahme: innerhalb der neun Monate verteilt', false),
       ('ZUSCHLAG', 10, 'Annahme: Zeit für den Träger, Räume und Personal zu stellen', false),
       ('VERTRAG', 6, 'Annahme: vor den ersten Zuweisungen', false),
       -- not before the start but before the deadline of an option
       ('OPTION_GEZOGEN', 12, 'Annahme: Zeit für Auswertung, Haushalt und Entscheidung', false);
