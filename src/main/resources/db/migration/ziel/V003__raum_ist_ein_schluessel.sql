-- A place used to be typed in words; where the Fassung knows a place of that name, the row names it by its key. Says the
-- same as before, therefore also in frozen Fassungen.
alter table ziel.ziel disable trigger nur_offene_fassung;
update ziel.ziel t set raum = (select r.schluessel from programm.raumbezug r
                            where r.fassung = t.fassung and r.name = t.raum order by r.position limit 1)
 where exists (select from programm.raumbezug r where r.fassung = t.fassung and r.name = t.raum)
   and not exists (select from programm.raumbezug r where r.fassung = t.fassung and r.schluessel = t.raum);
alter table ziel.ziel enable trigger nur_offene_fassung;
