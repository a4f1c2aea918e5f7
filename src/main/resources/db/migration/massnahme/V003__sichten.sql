-- One row per Maßnahme, with the state it is in.
create view massnahme.v_massnahme as
select m.schluessel, m.name, m.instrument, m.beschaffungsweg, v.nach as zustand, v.am as zustand_seit,
       m.massnahmenummer, m.losnummer, m.traeger, t.name as traegername, lower(m.zeitraum) as von, upper(m.zeitraum) as bis,
       m.gemeinde, m.quartier, m.form, m.zeitmodell, m.module, m.zielgruppen, m.wochenstunden
  from massnahme.massnahme m
  left join massnahme.traeger t on t.schluessel = m.traeger
  join lateral (select x.nach, x.am from massnahme.verlauf x where x.massnahme = m.schluessel
                 order by x.nr desc limit 1) v on true;

create view massnahme.v_programmbezug as
select massnahme, programm, planzeile, vorhaben from massnahme.programmbezug;

-- The Mindestmenge in whole places: a share is rounded up.
create view massnahme.v_platzkontingent as
select massnahme, lower(gilt) as von, upper(gilt) as bis, plaetze, mindestanteil as mindestanteil_hundertstel_prozent,
       coalesce(mindestanzahl, (plaetze::bigint * mindestanteil + 9999) / 10000)::integer as mindestmenge
  from massnahme.platzkontingent;

create view massnahme.v_kostensatz as
select massnahme, art, lower(gilt) as von, upper(gilt) as bis, bezug, cent from massnahme.kostensatz;

create view massnahme.v_option as
select massnahme, nr, lower(gilt) as von, upper(gilt) as bis, plaetze, entscheiden_bis, stand, entschieden_am, grund
  from massnahme.option;

create view massnahme.v_verlauf as
select massnahme, nr, von, nach, am, erfasst, bemerkung from massnahme.verlauf;
