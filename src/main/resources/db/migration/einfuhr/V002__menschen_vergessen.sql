-- Of a list about people nothing stays but how many rows did what.
create function einfuhr.einzelheiten_vergessen(welcher bigint) returns void language sql as $$
    delete from einfuhr.zeile where lauf = welcher;
    delete from einfuhr.fehler where lauf = welcher;
    update einfuhr.lauf set abgleich = jsonb_set(jsonb_set(abgleich, '{aenderungen}', '[]'), '{fehler}', '[]') where id = welcher;
$$;

create function einfuhr.alles_vergessen(ziele text[]) returns void language sql as $$
    update einfuhr.lauf set stand = 'VERWORFEN', beendet_am = begonnen_am where ziel = any (ziele) and stand = 'GEPRUEFT';
    select einfuhr.einzelheiten_vergessen(l.id) from einfuhr.lauf l where l.ziel = any (ziele);
$$;
