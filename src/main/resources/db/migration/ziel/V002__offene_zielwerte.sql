-- A value without any version is open: its group stands in the view, its figures are empty.
create or replace view ziel.v_zielwert as
select z.fassung, z.schluessel as ziel, z.ebene, z.gesetzesziele, z.indikator, z.zusatz, z.kennzahl, z.raum,
       z.verantwortlich, w.schluessel as zielwert, w.gruppe, w.geschlecht, w.art, w.grenze, w.einheit,
       s.nr as stand, s.status, s.wert, s.am, s.partner,
       b.version as basisversion, b.wert as basis, b.datenstand as basis_datenstand,
       -- percent of the previous year's value, not percentage points; unrounded
       case when w.art = 'ABSOLUT' then s.wert else b.wert * (100 + s.wert) / 100 end as sollwert
  from ziel.ziel z
  join ziel.zielwert w on (w.fassung, w.ziel) = (z.fassung, z.schluessel)
  left join lateral (select * from ziel.stand x
                      where (x.fassung, x.ziel, x.zielwert) = (w.fassung, w.ziel, w.schluessel)
                      order by x.nr desc limit 1) s on true
  left join lateral (select * from ziel.basis x
                      where (x.fassung, x.ziel, x.zielwert) = (w.fassung, w.ziel, w.schluessel)
                      order by array_position(array['ENDGUELTIG', 'PROGNOSE', 'ANNAHME'], x.version)
                      limit 1) b on true;
