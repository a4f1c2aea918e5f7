create schema if not exists steuerung;

-- From when on a line of the cockpit is yellow and red. The newest of a line holds; the first ones came with the software.
create table steuerung.schwelle (
    nr          integer generated always as identity primary key,
    zeile       text not null check (zeile in ('eintritte', 'frauen', 'plaetze')),
    gelb        numeric(4, 1) not null check (gelb >= 0),
    rot         numeric(4, 1) not null check (rot >= gelb and rot <= 100),
    begruendung text not null check (begruendung <> ''),
    kennung     text,
    erfasst     timestamptz
);

insert into steuerung.schwelle (zeile, gelb, rot, begruendung) values
    ('eintritte', 5, 15, 'Vorgabe der Software'),
    ('frauen', 2, 5, 'Vorgabe der Software'),
    ('plaetze', 10, 20, 'Vorgabe der Software');
