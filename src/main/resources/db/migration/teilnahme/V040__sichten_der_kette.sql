-- What the report on Leistungsketten reads. Nobody is told apart here beyond the number of this installation.
create view teilnahme.v_person as
select id as person, geburtsjahr, geschlecht, gemeinde, quartier from teilnahme.person;

create view teilnahme.v_sprachstand as
select person, wert as stufe, lower(gilt) as von, upper(gilt) as bis from teilnahme.merkmal where art = 'SPRACHE';

create view teilnahme.v_kettenplan as
select person, instrument, bis from teilnahme.kettenplan;

create view teilnahme.v_verweisung as
select id, person, instrument, am, ergebnis, ergebnis_am from teilnahme.verweisung;
