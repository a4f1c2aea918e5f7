-- A plan takes nothing back: it says how many will enter, how many places there are, how much is meant to be spent.
alter table planung.planwert add constraint planwert_nicht_negativ check (wert >= 0);
