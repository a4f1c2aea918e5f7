-- Two people who change what the house expects must not overwrite each other.
alter table programm.verfahrensschritt add column version integer not null default 0;
