-- A list of counts, as it waits: one row per month, instrument and further division.
create function teilnahme.zahlen_einfuhr(lauf_nr bigint)
    returns table (nr integer, monat date, instrument text, massnahme text, gruppe text, geschlecht text, gemeinde text, zugewiesen integer,
                   bestand integer, eintritte integer, austritte integer, abbrueche integer, verbleib_bekannt integer,
                   verbleib_erfolg integer, personen integer)
    language sql stable as $$
    select z.nr, x.* from einfuhr.v_zeile z
     cross join lateral jsonb_to_record(z.inhalt) as x (monat date, instrument text, massnahme text, gruppe text, geschlecht text, gemeinde text,
           zugewiesen integer, bestand integer, eintritte integer, austritte integer, abbrueche integer, verbleib_bekannt integer,
           verbleib_erfolg integer, personen integer)
     where z.lauf = lauf_nr
$$;

-- Which months of which instruments it would replace: those in the list of which anything differs.
create function teilnahme.zahlen_anders(lauf_nr bigint)
    returns table (monat date, instrument text, nr integer, zeilen bigint, bisher bigint, anders boolean)
    language sql stable as $$
    with neu as materialized (select * from teilnahme.zahlen_einfuhr(lauf_nr)),
    kopf as (select n.monat, n.instrument, min(n.nr) as nr, count(*) as zeilen from neu n group by n.monat, n.instrument),
    alt as materialized (select a.* from teilnahme.aggregat a join kopf k using (monat, instrument)),
    liste as (select n.monat, n.instrument, n.massnahme, n.gruppe, n.geschlecht, n.gemeinde, n.zugewiesen, n.bestand, n.eintritte,
                     n.austritte, n.abbrueche, n.verbleib_bekannt, n.verbleib_erfolg, n.personen from neu n),
    haus as (select a.monat, a.instrument, a.massnahme, a.gruppe, a.geschlecht, a.gemeinde, a.zugewiesen, a.bestand, a.eintritte,
                    a.austritte, a.abbrueche, a.verbleib_bekannt, a.verbleib_erfolg, a.personen from alt a),
    unterschied as ((select * from liste except select * from haus) union all (select * from haus except select * from liste))
    select k.monat, k.instrument, k.nr, k.zeilen, coalesce(b.bisher, 0), u.monat is not null
      from kopf k
      left join (select a.monat, a.instrument, count(*) as bisher from alt a group by a.monat, a.instrument) b using (monat, instrument)
      left join (select distinct x.monat, x.instrument from unterschied x) u using (monat, instrument)
$$;
