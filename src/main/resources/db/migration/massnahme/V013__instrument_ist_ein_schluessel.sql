-- What takes part in a Maßnahme takes part under its Instrument.
alter table massnahme.massnahme add unique (schluessel, instrument);
