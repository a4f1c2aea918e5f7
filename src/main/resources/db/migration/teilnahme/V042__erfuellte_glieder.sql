-- Since when a link has been planned: an entry from that day on fulfils it, however soon it ends again.
alter table teilnahme.kettenplan add column seit date;
-- Of those planned before, the day was not kept.
update teilnahme.kettenplan set seit = (bis - interval '6 months')::date;
alter table teilnahme.kettenplan alter column seit set not null;

create or replace view teilnahme.v_kettenplan as
select k.person, k.instrument, k.bis, k.seit,
       (select min(t.eintritt) from teilnahme.teilnahme t
         where t.person = k.person and t.instrument = k.instrument and t.eintritt >= k.seit) as erfuellt
  from teilnahme.kettenplan k;
