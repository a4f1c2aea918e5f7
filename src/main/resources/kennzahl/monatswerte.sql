-- The indicators of § 48a SGB II as portable SQL: what is counted in one month.
--
-- A second writing of what the engine (module kennzahl) computes, to be read and to hold the engine against. Standard SQL
-- only (common table expressions, CASE, named windows with RANGE frames over an integer): it runs unchanged on PostgreSQL
-- and other engines. Integers only, and nothing is ever divided.
--
-- In:  panel      one row per person and month; monat = 12 * year + (month - 1); columns as in the CSV of the command
--      geliefert  one row; per optional column 1 when the panel has it and 0 when not (then its values mean nothing)
-- Out: monatswerte  one row per jobcenter, monat and geschlecht (also 'gesamt'), for every Jobcenter, month and sex that
--      occurs anywhere in the panel. A value is NULL as long as it cannot be known, never 0 instead.
-- Then: grundzahlen.sql, ziel-1.sql, ziel-2.sql, ziel-3.sql read monatswerte; their rows together are the result
--      (jobcenter, monat, geschlecht, kennzahl, zaehler, nenner, faktor).
--
-- All histories belong to the person: no window is parted by Jobcenter or sex, so that a move restarts nothing and is
-- neither Zugang nor Abgang. What happened is counted where the person's row of that month stands.
with rahmen as (
    select min(p.monat) as erster,
           max(p.monat) as letzter,
           -- LZB by days (638 of 730) is known at once, by months (21 of 24) from the 24th month on; LZA likewise
           case when max(g.elb_tage_730) = 1 then min(p.monat) else min(p.monat) + 23 end as lzb_ab,
           case when max(g.alo_tage) = 1 then min(p.monat) else min(p.monat) + 11 end as lza_ab
    from panel p cross join geliefert g
),
verlauf as (
    select p.*,
           sum(p.elb) over zwei_jahre as elb_24,
           sum(p.arbeitslos) over ein_jahr as arbeitslos_12,
           coalesce(sum(p.elb) over vormonat, 0) as elb_vormonat,
           coalesce(sum(p.elb) over folgemonat, 0) as elb_folgemonat,
           count(*) over halbes_jahr_danach as zeilen_danach,
           coalesce(sum(p.svb) over halbes_jahr_danach, 0) as svb_danach,
           count(*) over drei_monate_danach as zeile_nach_drei,
           sum(p.rlb) over drei_monate_danach as rlb_nach_drei
    from panel p
    window zwei_jahre as (partition by p.person order by p.monat range between 23 preceding and current row),
           ein_jahr as (partition by p.person order by p.monat range between 11 preceding and current row),
           vormonat as (partition by p.person order by p.monat range between 1 preceding and 1 preceding),
           folgemonat as (partition by p.person order by p.monat range between 1 following and 1 following),
           halbes_jahr_danach as (partition by p.person order by p.monat range between 1 following and 6 following),
           drei_monate_danach as (partition by p.person order by p.monat range between 3 following and 3 following)
),
status as (
    select v.*,
           -- § 6 VO § 48a: in the stock, and 638 of 730 days (21 of 24 months) as eLB. A month without a row is one without eLB.
           case when g.elb_tage_730 = 1 then case when v.elb = 1 and v.elb_tage_730 >= 638 then 1 else 0 end
                when v.monat >= r.lzb_ab then case when v.elb = 1 and v.elb_24 >= 21 then 1 else 0 end
           end as lzb,
           -- arbeitslos for a year: 364 days (§ 18 SGB III, Statistik der BA), or all twelve months
           case when g.alo_tage = 1 then case when v.arbeitslos = 1 and v.alo_tage >= 364 then 1 else 0 end
                when v.arbeitslos_12 = 12 then 1 else 0
           end as lza
    from verlauf v cross join rahmen r cross join geliefert g
),
wechsel as (
    select s.*,
           coalesce(sum(s.lzb) over vormonat, 0) as lzb_vormonat,
           coalesce(sum(s.lzb) over folgemonat, 0) as lzb_folgemonat
    from status s
    window vormonat as (partition by s.person order by s.monat range between 1 preceding and 1 preceding),
           folgemonat as (partition by s.person order by s.monat range between 1 following and 1 following)
),
-- Counted at the row of the month itself.
im_monat as (
    select w.jobcenter, w.monat, w.geschlecht,
           sum(w.elb) as elb,
           sum(w.arbeitslos) as arbeitslose,
           sum(w.integration) as integrationen,
           sum(w.llu_cent) as llu,
           sum(w.luh_cent) as luh,
           sum(w.elb * w.sbm) as sbm,
           -- year - geburtsjahr < 25, without dividing: 12 * 25 = 300 months from the January of the Geburtsjahr
           sum(case when w.elb = 1 and w.monat - 12 * w.geburtsjahr < 300 then 1 else 0 end) as u25,
           sum(w.lzb) as lzb,
           sum(w.lza) as lza,
           sum(case when g.elb_zugaenge = 1 then w.elb_zugaenge
                    when w.elb = 1 and w.elb_vormonat = 0 then 1 else 0 end) as zugang_elb,
           sum(case when g.elb_abgaenge = 1 then w.elb_abgaenge else 0 end) as abgang_elb_geliefert,
           sum(case when w.lzb = 1 and w.lzb_vormonat = 0 then 1 else 0 end) as zugang_lzb,
           sum(w.minijob_eintritt) as minijob,
           sum(w.oegb_eintritt) as oegb,
           sum(w.elb * w.alleinerziehend) as elb_allein,
           sum(w.integration * w.alleinerziehend) as integrationen_allein,
           sum(case when w.lzb_vormonat = 1 then w.integration else 0 end) as integrationen_lzb,
           sum(w.lzb * w.massnahme) as lzb_massnahme,
           sum(case when w.lzb = 1 and w.elb_tage_gesamt >= 1461 then 1 else 0 end) as lzb_4_jahre,
           -- K2E3, told from the month of the integration: svb in each of the six months after. A month without a row says
           -- nothing about work, neither yes nor no.
           sum(w.integration_sv) as sv,
           sum(case when w.svb_danach = 6 then w.integration_sv else 0 end) as sv_gehalten,
           sum(case when w.zeilen_danach < 6 then w.integration_sv else 0 end) as sv_unbekannt,
           -- bedarfsdeckend, told from the month of the integration: no Regelleistung three months later
           sum(case when w.rlb_nach_drei = 0 then w.integration else 0 end) as bedarfsdeckend,
           sum(case when w.zeile_nach_drei = 0 then w.integration else 0 end) as bedarf_unbekannt
    from wechsel w cross join geliefert g
    group by w.jobcenter, w.monat, w.geschlecht
),
-- Who leaves may have no row any more: an Abgang is told from the month before and counted in its Jobcenter and sex.
im_folgemonat as (
    select w.jobcenter, w.monat + 1 as monat, w.geschlecht,
           sum(case when w.elb = 1 and w.elb_folgemonat = 0 then 1 else 0 end) as abgang_elb,
           sum(case when w.lzb = 1 and w.lzb_folgemonat = 0 then 1 else 0 end) as abgang_lzb
    from wechsel w
    group by w.jobcenter, w.monat, w.geschlecht
),
raster as (
    select j.jobcenter, m.monat, s.geschlecht
    from (select distinct jobcenter from panel) j
    cross join (select distinct monat from panel) m
    cross join (select distinct geschlecht from panel) s
),
je_geschlecht as (
    select t.jobcenter, t.monat, t.geschlecht,
           coalesce(i.elb, 0) as elb,
           coalesce(i.arbeitslose, 0) as arbeitslose,
           coalesce(i.integrationen, 0) as integrationen,
           coalesce(i.llu, 0) as llu,
           coalesce(i.luh, 0) as luh,
           coalesce(i.sbm, 0) as sbm,
           coalesce(i.u25, 0) as u25,
           case when t.monat >= r.lzb_ab then coalesce(i.lzb, 0) end as lzb,
           case when t.monat >= r.lza_ab then coalesce(i.lza, 0) end as lza,
           -- whether somebody is new is not known in the first month
           case when t.monat > r.erster then coalesce(i.zugang_elb, 0) end as zugang_elb,
           case when t.monat > r.erster and g.elb_abgaenge = 1 then coalesce(i.abgang_elb_geliefert, 0)
                when t.monat > r.erster then coalesce(f.abgang_elb, 0) end as abgang_elb,
           case when t.monat > r.lzb_ab then coalesce(i.zugang_lzb, 0) end as zugang_lzb,
           case when t.monat > r.lzb_ab then coalesce(f.abgang_lzb, 0) end as abgang_lzb,
           case when g.minijob_eintritt = 1 then coalesce(i.minijob, 0) end as minijob,
           case when g.oegb_eintritt = 1 then coalesce(i.oegb, 0) end as oegb,
           case when g.alleinerziehend = 1 then coalesce(i.elb_allein, 0) end as elb_allein,
           case when g.alleinerziehend = 1 then coalesce(i.integrationen_allein, 0) end as integrationen_allein,
           case when t.monat > r.lzb_ab then coalesce(i.integrationen_lzb, 0) end as integrationen_lzb,
           case when t.monat >= r.lzb_ab then coalesce(i.lzb_massnahme, 0) end as lzb_massnahme,
           case when t.monat >= r.lzb_ab and g.elb_tage_gesamt = 1 then coalesce(i.lzb_4_jahre, 0) end as lzb_4_jahre,
           case when g.integration_sv = 1 and g.svb = 1 then coalesce(i.sv, 0) end as sv,
           case when g.integration_sv = 1 and g.svb = 1 then coalesce(i.sv_gehalten, 0) end as sv_gehalten,
           case when g.integration_sv = 1 and g.svb = 1 then coalesce(i.sv_unbekannt, 0) end as sv_unbekannt,
           case when g.rlb = 1 then coalesce(i.bedarfsdeckend, 0) end as bedarfsdeckend,
           case when g.rlb = 1 then coalesce(i.bedarf_unbekannt, 0) end as bedarf_unbekannt
    from raster t
    cross join rahmen r
    cross join geliefert g
    left join im_monat i on i.jobcenter = t.jobcenter and i.monat = t.monat and i.geschlecht = t.geschlecht
    left join im_folgemonat f on f.jobcenter = t.jobcenter and f.monat = t.monat and f.geschlecht = t.geschlecht
)
select jobcenter, monat, geschlecht, elb, arbeitslose, integrationen, llu, luh, sbm, u25, lzb, lza, zugang_elb, abgang_elb,
       zugang_lzb, abgang_lzb, minijob, oegb, elb_allein, integrationen_allein, integrationen_lzb, lzb_massnahme, lzb_4_jahre,
       sv, sv_gehalten, sv_unbekannt, bedarfsdeckend, bedarf_unbekannt
from je_geschlecht
union all
-- gesamt: the sum of people and money; rates are made of it afterwards and are never a mean of the sexes
select jobcenter, monat, 'gesamt', sum(elb), sum(arbeitslose), sum(integrationen), sum(llu), sum(luh), sum(sbm), sum(u25),
       sum(lzb), sum(lza), sum(zugang_elb), sum(abgang_elb), sum(zugang_lzb), sum(abgang_lzb), sum(minijob), sum(oegb),
       sum(elb_allein), sum(integrationen_allein), sum(integrationen_lzb), sum(lzb_massnahme), sum(lzb_4_jahre),
       sum(sv), sum(sv_gehalten), sum(sv_unbekannt), sum(bedarfsdeckend), sum(bedarf_unbekannt)
from je_geschlecht
group by jobcenter, monat
