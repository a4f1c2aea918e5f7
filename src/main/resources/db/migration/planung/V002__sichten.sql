-- For reports and BI. The same rules as de.wirkungskreis.planung.Planung; a test compares the two.

-- ca. 400 + 190 = ca. 590; two different words of precision together are "ca."
create function planung.gemeinsame_genauigkeit(woerter text[]) returns text language sql immutable as $$
    select case count(distinct w) when 0 then 'EXAKT' when 1 then min(w) else 'CIRCA' end
      from unnest(woerter) w where w <> 'EXAKT'
$$;

-- which independent or nachrichtliche lines a derived line adds, in the end
create view planung.v_ableitung as
with recursive zerlegung (fassung, zeile, teil) as (
    select fassung, schluessel, unnest(ableitung) from planung.planzeile where rolle = 'ABGELEITET'
    union all
    select z.fassung, z.zeile, unnest(p.ableitung)
      from zerlegung z join planung.planzeile p on p.fassung = z.fassung and p.schluessel = z.teil
     where p.rolle = 'ABGELEITET'
) cycle teil set im_kreis using weg
select z.fassung, z.zeile, z.teil
  from zerlegung z join planung.planzeile p on p.fassung = z.fassung and p.schluessel = z.teil
 where p.rolle <> 'ABGELEITET' and not z.im_kreis;

create view planung.v_planzeile as
with werte as (
    select fassung, zeile, jahr, einheit, wert, genauigkeit from planung.planwert
    union all
    -- a derived line has a value only where each of its parts has one
    select a.fassung, a.zeile, s.jahr, e.einheit, sum(w.wert)::bigint,
           planung.gemeinsame_genauigkeit(array_agg(w.genauigkeit))
      from planung.v_ableitung a
      join planung.planspalte s on s.fassung = a.fassung
      join (select distinct fassung, einheit from planung.planwert) e on e.fassung = a.fassung
      left join planung.planwert w on w.fassung = a.fassung and w.zeile = a.teil and w.jahr = s.jahr
                                  and w.einheit = e.einheit
     group by a.fassung, a.zeile, s.jahr, e.einheit
    having count(*) = count(w.wert)
)
select f.programm, lower(p.zeitraum) as programmbeginn, f.id as fassung, f.nr, f.schritt, f.status,
       g.schluessel as gruppe, g.name as gruppe_name, g.position as gruppe_position, g.einheit as gruppe_einheit,
       z.schluessel as zeile, z.name as zeile_name, z.position as zeile_position,
       z.instrument, z.rolle, z.absicht, z.beschaffungsweg, z.raum, z.personengruppe,
       s.jahr, s.wertart, s.vergleich, w.einheit,
       w.einheit = coalesce(z.einheit, g.einheit) as haupteinheit,
       case when w.einheit in ('EUR', 'PROZENT') then w.wert / 100.00 else w.wert end as wert,
       w.genauigkeit
  from werte w
  join planung.planzeile z on z.fassung = w.fassung and z.schluessel = w.zeile
  join planung.instrumentgruppe g on g.fassung = z.fassung and g.schluessel = z.gruppe
  join planung.planspalte s on s.fassung = w.fassung and s.jahr = w.jahr
  join programm.fassung f on f.id = w.fassung
  join programm.programm p on p.id = f.programm;

-- same unit, independent lines only; shares are no quantity and have no sum
create view planung.v_gruppensumme as
select programm, programmbeginn, fassung, nr, schritt, status, gruppe, gruppe_name, gruppe_position,
       jahr, wertart, vergleich, einheit, sum(wert) as summe, count(*) as zeilen,
       planung.gemeinsame_genauigkeit(array_agg(genauigkeit)) as genauigkeit
  from planung.v_planzeile
 where rolle = 'EIGENSTAENDIG' and haupteinheit and einheit = gruppe_einheit and einheit <> 'PROZENT'
 group by programm, programmbeginn, fassung, nr, schritt, status, gruppe, gruppe_name, gruppe_position,
          jahr, wertart, vergleich, einheit;
