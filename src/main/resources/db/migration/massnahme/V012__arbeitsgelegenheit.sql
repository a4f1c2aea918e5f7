-- § 16d SGB II: granted after four tests and with the Beirat heard. On another way nobody would ask.
alter table massnahme.massnahme add constraint arbeitsgelegenheit_wird_bewilligt
    check (instrument is distinct from 'arbeitsgelegenheit' or beschaffungsweg = 'BEWILLIGUNG') not valid;
