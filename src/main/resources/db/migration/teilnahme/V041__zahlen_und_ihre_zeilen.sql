-- Who enters without a recorded assignment is assigned from that day on; what became of somebody counts once it was told.
create or replace function teilnahme.bewegungen(heute date)
    returns table (monat date, stichtag date, teilnahme bigint, person bigint, instrument text, massnahme text, zugewiesen integer,
                   bestand integer, eintritt integer, austritt integer, abbruch integer, verbleib_bekannt integer, verbleib_erfolg integer)
    language sql stable as $$
    select date_trunc('month', t.eintritt)::date, t.eintritt, t.id, t.person, t.instrument, t.massnahme, 0, 0, 1, 0, 0, 0, 0
      from teilnahme.teilnahme t where t.eintritt <= heute
    union all
    select date_trunc('month', t.austritt)::date, t.austritt, t.id, t.person, t.instrument, t.massnahme, 0, 0, 0, 1,
           case when teilnahme.ist_abbruch(t.austrittsgrund) then 1 else 0 end, 0, 0
      from teilnahme.teilnahme t where t.austritt <= heute
    union all
    -- shown in the sixth month after the exit, when it is asked for
    select (date_trunc('month', t.austritt) + interval '6 months')::date, t.austritt, t.id, t.person, t.instrument, t.massnahme,
           0, 0, 0, 0, 0, 1, case when t.verbleib in ('IN_ARBEIT', 'IN_AUSBILDUNG', 'SELBSTAENDIG') then 1 else 0 end
      from teilnahme.teilnahme t
     where t.verbleib <> 'UNBEKANNT' and t.austritt <= heute
       and exists (select from teilnahme.ereignis e where e.teilnahme = t.id and e.nach = 'VERBLEIB' and e.am <= heute)
    union all
    select m.erster::date, s.tag, t.id, t.person, t.instrument, t.massnahme,
           case when least(t.zugewiesen, t.eintritt) <= s.tag and (t.austritt is null or t.austritt >= s.tag) then 1 else 0 end,
           case when t.eintritt <= s.tag and (t.austritt is null or t.austritt >= s.tag) then 1 else 0 end, 0, 0, 0, 0, 0
      from teilnahme.teilnahme t
      left join massnahme.massnahme x on x.schluessel = t.massnahme
     cross join lateral generate_series(date_trunc('month', least(t.zugewiesen, t.eintritt))::date,
                                        least(t.austritt, t.abgesagt, heute), interval '1 month') m (erster)
     -- the last day of the month on which the Maßnahme runs
     cross join lateral (select least((m.erster + interval '1 month')::date - 1, heute,
                                      case when upper(x.zeitraum) > m.erster then upper(x.zeitraum) - 1 end) as tag) s
     where (t.abgesagt is null or t.abgesagt > s.tag)
       and least(t.zugewiesen, t.eintritt) <= s.tag and (t.austritt is null or t.austritt >= s.tag)
$$;

-- The last day as it is known on a day: past, else as agreed by then.
create function teilnahme.ende_nach_stand(wessen bigint, austritt date, geplant daterange, heute date) returns date language sql stable as $$
    select case when austritt <= heute then austritt
                else coalesce((select max(e.bis) from teilnahme.ereignis e where e.teilnahme = wessen and e.am <= heute),
                              upper(geplant) - 1) end
$$;
