-- Stocks, flows and sums of one month, of which the indicators of § 48a SGB II are made. Neither Nenner nor Faktor.
-- In: monatswerte (monatswerte.sql). A month in which a value cannot be known yet has no row.
select jobcenter, monat, geschlecht, 'BESTAND_ELB' as kennzahl, elb as zaehler, cast(null as bigint) as nenner, cast(null as integer) as faktor
from monatswerte
-- ARBEITSLOSE and INTEGRATIONEN: of all rows, not only eLB
union all select jobcenter, monat, geschlecht, 'ARBEITSLOSE', arbeitslose, null, null from monatswerte
union all select jobcenter, monat, geschlecht, 'INTEGRATIONEN', integrationen, null, null from monatswerte
-- the Anspruch of all people of the BG, also of those who are not erwerbsfähig (NEF)
union all select jobcenter, monat, geschlecht, 'SUMME_LLU_CENT', llu, null, null from monatswerte
union all select jobcenter, monat, geschlecht, 'SUMME_LUH_CENT', luh, null, null from monatswerte
union all select jobcenter, monat, geschlecht, 'BESTAND_SBM', sbm, null, null from monatswerte
union all select jobcenter, monat, geschlecht, 'BESTAND_U25', u25, null, null from monatswerte
union all select jobcenter, monat, geschlecht, 'BESTAND_LZB', lzb, null, null from monatswerte where lzb is not null
union all select jobcenter, monat, geschlecht, 'BESTAND_LZA', lza, null, null from monatswerte where lza is not null
union all select jobcenter, monat, geschlecht, 'ZUGANG_ELB', zugang_elb, null, null from monatswerte where zugang_elb is not null
union all select jobcenter, monat, geschlecht, 'ABGANG_ELB', abgang_elb, null, null from monatswerte where abgang_elb is not null
union all select jobcenter, monat, geschlecht, 'ZUGANG_LZB', zugang_lzb, null, null from monatswerte where zugang_lzb is not null
union all select jobcenter, monat, geschlecht, 'ABGANG_LZB', abgang_lzb, null, null from monatswerte where abgang_lzb is not null
union all select jobcenter, monat, geschlecht, 'LZB_4_JAHRE', lzb_4_jahre, null, null from monatswerte where lzb_4_jahre is not null
