-- What needs two people: one lays it before the other, who confirms or refuses. Only what was confirmed is booked.
create table haushalt.vorlage (
    id              bigint generated always as identity primary key,
    vorgang         text not null check (vorgang in ('UMSCHICHTUNG', 'VE_ZUTEILUNG', 'VE_NUTZUNG')),
    tag             date not null,
    text            text not null check (text <> ''),
    fall            text check (fall <> ''),
    kasse           text not null references haushalt.kasse,
    nach_kasse      text references haushalt.kasse check (nach_kasse <> kasse),
    jahr            integer not null check (jahr between 2005 and 2100),
    cent            bigint not null check (cent > 0),
    vorgelegt_am    timestamptz not null,
    vorgelegt_von   text not null check (vorgelegt_von <> ''),
    vorgelegt_rolle text not null check (vorgelegt_rolle <> ''),
    check ((vorgang = 'UMSCHICHTUNG') = (nach_kasse is not null))
);

create table haushalt.entscheidung (
    vorlage bigint primary key references haushalt.vorlage,
    buchung bigint unique references haushalt.buchung,   -- null: refused
    grund   text check (grund <> ''),
    am      timestamptz not null,
    von     text not null check (von <> ''),
    rolle   text not null check (rolle <> ''),
    check (buchung is not null or grund is not null)
);

create trigger nur_anfuegen before update or delete on haushalt.vorlage for each row execute function haushalt.nur_anfuegen();
create trigger nie_leeren before truncate on haushalt.vorlage for each statement execute function haushalt.nur_anfuegen();
create trigger nur_anfuegen before update or delete on haushalt.entscheidung for each row execute function haushalt.nur_anfuegen();
create trigger nie_leeren before truncate on haushalt.entscheidung for each statement execute function haushalt.nur_anfuegen();

create function haushalt.nicht_selbst() returns trigger language plpgsql as $$
begin
    if new.buchung is not null and new.von = (select vorgelegt_von from haushalt.vorlage where id = new.vorlage) then
        raise exception 'Wer vorlegt, bestätigt nicht selbst' using errcode = 'WK003';
    end if;
    return new;
end
$$;

create trigger nicht_selbst before insert on haushalt.entscheidung for each row execute function haushalt.nicht_selbst();
