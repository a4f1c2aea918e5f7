-- Ziel 2, Verbesserung der Integration in Erwerbstätigkeit: § 5 der Verordnung zu § 48a SGB II.
-- In: monatswerte (monatswerte.sql). value = zaehler / nenner * faktor; a Nenner of 0 stays in the result.
-- The stock under a flow is that of the month before: twelve months of Integrationen over the twelve stocks that end one
-- month earlier. The Nenner is the sum of these stocks, not their mean; hence 12 * 100.
with fenster as (
    select jobcenter, monat, geschlecht,
           cast(mod(monat, 12) + 1 as integer) as monate_des_jahres,
           sum(integrationen) over zwoelf as integrationen_12,
           sum(minijob) over zwoelf as minijob_12,
           sum(oegb) over zwoelf as oegb_12,
           sum(integrationen_allein) over zwoelf as integrationen_allein_12,
           sum(elb) over zwoelf_bis_vormonat as elb_12,
           sum(elb_allein) over zwoelf_bis_vormonat as elb_allein_12,
           count(elb) over zwoelf_bis_vormonat as bestandsmonate,
           -- Integrationen are six months old before anybody can say whether they held: those of m-17 to m-6
           sum(sv) over nachgehalten as sv_12,
           sum(sv_gehalten) over nachgehalten as sv_gehalten_12,
           sum(sv_unbekannt) over nachgehalten as sv_unbekannt_12,
           count(sv) over nachgehalten as sv_monate,
           sum(integrationen) over vor_drei_monaten as integrationen_vor_3,
           sum(bedarfsdeckend) over vor_drei_monaten as bedarfsdeckend_vor_3,
           sum(bedarf_unbekannt) over vor_drei_monaten as bedarf_unbekannt_vor_3,
           -- January to this month, and the stocks December to the month before
           sum(integrationen) over laufendes_jahr as integrationen_jahr
    from monatswerte
    window zwoelf as (partition by jobcenter, geschlecht order by monat range between 11 preceding and current row),
           zwoelf_bis_vormonat as (partition by jobcenter, geschlecht order by monat range between 12 preceding and 1 preceding),
           nachgehalten as (partition by jobcenter, geschlecht order by monat range between 17 preceding and 6 preceding),
           vor_drei_monaten as (partition by jobcenter, geschlecht order by monat range between 3 preceding and 3 preceding),
           laufendes_jahr as (partition by jobcenter, geschlecht, monat - mod(monat, 12) order by monat
                              range between unbounded preceding and current row)
),
vormonate as (
    select jobcenter, monat, geschlecht, monat - mod(monat, 12) as januar,
           sum(elb) over (partition by jobcenter, geschlecht order by monat range between 1 preceding and 1 preceding) as elb_vormonat
    from monatswerte
),
jahresbestand as (
    select jobcenter, monat, geschlecht,
           sum(elb_vormonat) over laufendes_jahr as elb_jahr,
           count(elb_vormonat) over laufendes_jahr as bestandsmonate
    from vormonate
    window laufendes_jahr as (partition by jobcenter, geschlecht, januar order by monat
                              range between unbounded preceding and current row)
)
-- K2 Integrationsquote (§ 5 Abs. 1)
select jobcenter, monat, geschlecht, 'K2' as kennzahl, integrationen_12 as zaehler, elb_12 as nenner, 1200 as faktor
from fenster where bestandsmonate = 12
-- K2E1 Eintritte in geringfügige Beschäftigung (§ 5 Abs. 2 Nr. 1)
union all
select jobcenter, monat, geschlecht, 'K2E1', minijob_12, elb_12, 1200
from fenster where bestandsmonate = 12 and minijob_12 is not null
-- K2E2 Eintritte in öffentlich geförderte Beschäftigung (§ 5 Abs. 2 Nr. 2)
union all
select jobcenter, monat, geschlecht, 'K2E2', oegb_12, elb_12, 1200
from fenster where bestandsmonate = 12 and oegb_12 is not null
-- K2E3 kontinuierliche Beschäftigung nach Integration (§ 5 Abs. 2 Nr. 3, since 23.3.2019): svb in each of six months.
-- One Integration of these twelve months whose person lacks a row in one of its six months makes the value of this
-- Jobcenter, month and sex unknown, and the one of gesamt with it: a panel that drops leavers must not yield a number.
union all
select jobcenter, monat, geschlecht, 'K2E3', sv_gehalten_12, sv_12, 100
from fenster where sv_monate = 12 and sv_unbekannt_12 = 0
-- K2E4 Integrationsquote der Alleinerziehenden (§ 5 Abs. 2 Nr. 4): alleinerziehend in the month of the Integration; in the
-- stock, in the month of the stock
union all
select jobcenter, monat, geschlecht, 'K2E4', integrationen_allein_12, elb_allein_12, 1200
from fenster where bestandsmonate = 12 and elb_allein_12 is not null
-- K2_JFW Jahresfortschrittswert: cumulative, and only with the December before in the panel; over n stocks, hence n * 100
union all
select f.jobcenter, f.monat, f.geschlecht, 'K2_JFW', f.integrationen_jahr, j.elb_jahr, 100 * f.monate_des_jahres
from fenster f
join jahresbestand j on j.jobcenter = f.jobcenter and j.monat = f.monat and j.geschlecht = f.geschlecht
where j.bestandsmonate = f.monate_des_jahres
-- bedarfsdeckende Integration (not in the Verordnung): the Integrationen of three months ago without Regelleistung now.
-- A missing row of this month makes it unknown in the same way as in K2E3.
union all
select jobcenter, monat, geschlecht, 'BEDARFSDECKEND', bedarfsdeckend_vor_3, integrationen_vor_3, 100
from fenster where bedarf_unbekannt_vor_3 = 0
