-- What the law leaves to judgement: who decided what, when and why. A later one supersedes; the earlier stays.
create table teilnahme.einzelfallentscheidung (
    teilnahme bigint not null references teilnahme.teilnahme on delete cascade,
    nr        integer not null check (nr >= 1),
    frage     text not null check (frage in ('KURZZEITIG', 'ERNEUT_GEPRUEFT', 'ERFORDERLICH', 'TRAGFAEHIG', 'UNTERBRECHUNG_KURZZEITIG')),
    bejaht    boolean not null,
    grund     text not null check (grund <> '' and length(grund) <= 500),
    am        date not null,
    erfasst   timestamptz not null,
    kennung   text not null,
    primary key (teilnahme, nr)
);

create trigger nur_mit_personen before insert on teilnahme.einzelfallentscheidung
    for each statement execute function teilnahme.nur_mit_personen();
create trigger nie_leeren before truncate on teilnahme.einzelfallentscheidung
    for each statement execute function teilnahme.nur_fortschreiben();

-- It goes with its Teilnahme, and only with it.
create function teilnahme.entscheidung_bleibt() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and (pg_trigger_depth() > 1 or current_setting('teilnahme.loeschen', true) = 'ja') then
        return old;
    end if;
    raise exception 'Eine Entscheidung im Einzelfall bleibt stehen; eine neue löst sie ab' using errcode = 'WK003';
end
$$;

create trigger entscheidung_bleibt before update or delete on teilnahme.einzelfallentscheidung
    for each row execute function teilnahme.entscheidung_bleibt();
