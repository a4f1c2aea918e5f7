-- Ziel 3, Vermeidung von langfristigem Leistungsbezug: § 6 der Verordnung zu § 48a SGB II.
-- In: monatswerte (monatswerte.sql). value = zaehler / nenner * faktor; a Nenner of 0 stays in the result.
-- lzb and its flows are NULL as long as they cannot be known, and count() does not count a NULL: twelve known months or no row.
with fenster as (
    select jobcenter, monat, geschlecht, lzb, lzb_massnahme,
           sum(lzb) over vorjahresmonat as lzb_vorjahr,
           sum(lzb) over zwoelf as lzb_12,
           count(lzb) over zwoelf as lzb_monate,
           sum(lzb) over zwoelf_bis_vormonat as lzb_12_vormonat,
           count(lzb) over zwoelf_bis_vormonat as lzb_monate_vormonat,
           sum(integrationen_lzb) over zwoelf as integrationen_lzb_12,
           sum(zugang_lzb) over zwoelf as zugang_12,
           sum(abgang_lzb) over zwoelf as abgang_12,
           count(zugang_lzb) over zwoelf as flussmonate,
           -- January to this month
           sum(lzb) over laufendes_jahr as lzb_jahr,
           count(lzb) over laufendes_jahr as lzb_jahresmonate,
           mod(monat, 12) + 1 as monate_des_jahres
    from monatswerte
    window vorjahresmonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 12 preceding),
           zwoelf as (partition by jobcenter, geschlecht order by monat range between 11 preceding and current row),
           zwoelf_bis_vormonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 1 preceding),
           laufendes_jahr as (partition by jobcenter, geschlecht, monat - mod(monat, 12) order by monat
                              range between unbounded preceding and current row)
),
jahre as (
    select f.*,
           sum(lzb_jahr) over vorjahresmonat as lzb_jahr_vorjahr,
           sum(lzb_jahresmonate) over vorjahresmonat as lzb_jahresmonate_vorjahr
    from fenster f
    window vorjahresmonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 12 preceding)
)
-- K3 Veränderung des Bestands an LZB (§ 6 Abs. 1), as this month in percent of the Vorjahresmonat
select jobcenter, monat, geschlecht, 'K3' as kennzahl, lzb as zaehler, lzb_vorjahr as nenner, 100 as faktor
from jahre where lzb_vorjahr is not null
-- K3E1 Integrationsquote der LZB (§ 6 Abs. 2 Nr. 1): of people who were LZB in the stock of the month before, wherever that
-- was and whether or not they still are; over these stocks
union all
select jobcenter, monat, geschlecht, 'K3E1', integrationen_lzb_12, lzb_12_vormonat, 1200 from jahre where lzb_monate_vormonat = 12
-- K3E2 Aktivierungsquote der LZB (§ 6 Abs. 2 Nr. 2): people, not Teilnahmen, in a Maßnahme der aktiven Arbeitsförderung
union all
select jobcenter, monat, geschlecht, 'K3E2', lzb_massnahme, lzb, 100 from jahre where lzb is not null
-- K3E3 durchschnittliche Zugangsrate der LZB (§ 6 Abs. 2 Nr. 3), over the stocks of the same months
union all
select jobcenter, monat, geschlecht, 'K3E3', zugang_12, lzb_12, 100 from jahre where flussmonate = 12
-- K3E4 durchschnittliche Abgangsrate der LZB (§ 6 Abs. 2 Nr. 4), over the stocks one month earlier
union all
select jobcenter, monat, geschlecht, 'K3E4', abgang_12, lzb_12_vormonat, 100 from jahre where flussmonate = 12
-- K3_JFW Jahresfortschrittswert: January to this month over the same months of the year before, which must be known from
-- its January on
union all
select jobcenter, monat, geschlecht, 'K3_JFW', lzb_jahr, lzb_jahr_vorjahr, 100
from jahre where lzb_jahresmonate_vorjahr = monate_des_jahres
