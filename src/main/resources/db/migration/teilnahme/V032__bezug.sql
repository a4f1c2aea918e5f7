-- Who has left the Leistungsbezug needs no offer. It is nobody's group; without such a row nobody has said so, and the person counts.
alter table teilnahme.merkmal drop constraint merkmal_art_check;
alter table teilnahme.merkmal add constraint merkmal_art_check
    check (art in ('BEZUG', 'LZA', 'LZB', 'SBM', 'ALLEINERZIEHEND', 'OHNE_ABSCHLUSS', 'FLUCHT', 'MIGRATION', 'ZUGANG_SGB_III',
                   'SELBSTAENDIG', 'REHA', 'MARKTNAEHE', 'SPRACHE'));

create or replace view teilnahme.v_gruppe as
select p.id as person, 'GESAMT' as gruppe, daterange(null, null) as gilt from teilnahme.person p
union all
select p.id, 'U25', daterange(null, make_date(p.geburtsjahr + 25, 1, 1)) from teilnahme.person p
union all
select p.id, 'UE55', daterange(make_date(p.geburtsjahr + 55, 1, 1), null) from teilnahme.person p
union all
select p.id, 'KIND_UNTER_3', daterange(p.kind_geboren, p.kind_loeschen) from teilnahme.person p where p.kind_geboren is not null
union all
select m.person, case m.art when 'MARKTNAEHE' then m.wert else m.art end, m.gilt from teilnahme.merkmal m
 where m.art not in ('SPRACHE', 'BEZUG');

create function teilnahme.im_bezug(wer bigint, tag date) returns boolean language sql stable as $$
    select coalesce(bool_or(m.gilt @> tag), true) from teilnahme.merkmal m where m.person = wer and m.art = 'BEZUG'
$$;
