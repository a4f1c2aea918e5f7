create schema if not exists muster;

-- What the synthetic people of this house were made from. Nobody has a row here in an installation in earnest.
create table muster.stand (
    einzig   boolean primary key default true check (einzig),
    personen integer not null check (personen > 0),
    monate   integer not null check (monate > 0),
    bis      date not null check (extract(day from bis) = 1),
    saat     bigint not null
);
