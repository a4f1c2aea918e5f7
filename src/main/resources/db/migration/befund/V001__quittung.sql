create schema if not exists befund;

-- What somebody answered to a finding. The finding itself is computed and kept nowhere; grundlage are the names and
-- numbers it stood on: when they change, the answer no longer holds, but stays to be read.
create table befund.quittung (
    fassung       bigint not null references programm.fassung,
    befund        text not null check (befund ~ '^[a-z][a-z-]*(/.+)?$'),
    grundlage     text not null,
    grund         text not null check (btrim(grund) <> '' and length(grund) <= 2000),
    quittiert_von text not null,
    name          text not null,
    quittiert_am  timestamptz not null,
    version       integer not null default 0,
    primary key (fassung, befund)
);

create trigger nur_offene_fassung before insert or update or delete on befund.quittung
    for each row execute function programm.nur_offene_fassung();
