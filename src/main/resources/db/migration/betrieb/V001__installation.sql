create schema if not exists betrieb;

-- Sample data and data in earnest never share a database: the first start says which it is, and it stays so.
create table betrieb.installation (
    id  integer primary key default 1 check (id = 1),
    art text not null check (art in ('BEISPIEL', 'ECHT'))
);
