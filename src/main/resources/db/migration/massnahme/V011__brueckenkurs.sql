-- A Brückenkurs fills the wait for a course.
alter table massnahme.massnahme drop constraint massnahme_module_check;
alter table massnahme.massnahme add constraint massnahme_module_check check (module <@ array['DIGITALE_GRUNDKOMPETENZEN', 'SPRACHANTEIL',
    'BETRIEBLICHES_PRAKTIKUM', 'SOZIALPAEDAGOGISCHE_BEGLEITUNG', 'BRUECKENKURS']);
