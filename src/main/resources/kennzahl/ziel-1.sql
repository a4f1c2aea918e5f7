-- Ziel 1, Verringerung der Hilfebedürftigkeit: § 4 der Verordnung zu § 48a SGB II.
-- In: monatswerte (monatswerte.sql). value = zaehler / nenner * faktor; a Nenner of 0 stays in the result.
-- A window that is not full, because the panel begins later, yields no row.
with fenster as (
    select jobcenter, monat, geschlecht, elb, llu, luh,
           sum(elb) over vorjahresmonat as elb_vorjahr,
           sum(llu) over vorjahresmonat as llu_vorjahr,
           sum(luh) over vorjahresmonat as luh_vorjahr,
           sum(elb) over zwoelf as elb_12,
           sum(elb) over zwoelf_bis_vormonat as elb_12_vormonat,
           sum(zugang_elb) over zwoelf as zugang_12,
           sum(abgang_elb) over zwoelf as abgang_12,
           count(zugang_elb) over zwoelf as flussmonate,
           -- January to this month
           sum(llu) over laufendes_jahr as llu_jahr,
           -- 1 when the panel has the January, too
           sum(case when mod(monat, 12) = 0 then 1 else 0 end) over laufendes_jahr as jahr_ganz
    from monatswerte
    window vorjahresmonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 12 preceding),
           zwoelf as (partition by jobcenter, geschlecht order by monat range between 11 preceding and current row),
           zwoelf_bis_vormonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 1 preceding),
           laufendes_jahr as (partition by jobcenter, geschlecht, monat - mod(monat, 12) order by monat
                              range between unbounded preceding and current row)
),
jahre as (
    select f.*,
           sum(llu_jahr) over vorjahresmonat as llu_jahr_vorjahr,
           sum(jahr_ganz) over vorjahresmonat as vorjahr_ganz
    from fenster f
    window vorjahresmonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 12 preceding)
)
-- K1 Veränderung der Summe der Leistungen zum Lebensunterhalt (§ 4 Abs. 1), as this month in percent of the Vorjahresmonat
select jobcenter, monat, geschlecht, 'K1' as kennzahl, llu as zaehler, llu_vorjahr as nenner, 100 as faktor
from jahre where llu_vorjahr is not null
-- K1E1 Leistungen für Unterkunft und Heizung (§ 4 Abs. 2 Nr. 1)
union all
select jobcenter, monat, geschlecht, 'K1E1', luh, luh_vorjahr, 100 from jahre where luh_vorjahr is not null
-- K1E2 number of the eLB (§ 4 Abs. 2 Nr. 2)
union all
select jobcenter, monat, geschlecht, 'K1E2', elb, elb_vorjahr, 100 from jahre where elb_vorjahr is not null
-- K1E3 durchschnittliche Zugangsrate (§ 4 Abs. 2 Nr. 3): over the stocks of the same twelve months. A mean weighted by the
-- stocks, so the flows and the stocks are summed up first.
union all
select jobcenter, monat, geschlecht, 'K1E3', zugang_12, elb_12, 100 from jahre where flussmonate = 12
-- K1E4 durchschnittliche Abgangsrate (§ 4 Abs. 2 Nr. 4): over the stocks they left, each one month earlier
union all
select jobcenter, monat, geschlecht, 'K1E4', abgang_12, elb_12_vormonat, 100 from jahre where flussmonate = 12
-- K1_JFW Jahresfortschrittswert: January to this month over the same months of the year before
union all
select jobcenter, monat, geschlecht, 'K1_JFW', llu_jahr, llu_jahr_vorjahr, 100 from jahre where vorjahr_ganz = 1
