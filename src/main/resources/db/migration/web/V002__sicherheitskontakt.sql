-- whom to tell of a weakness (RFC 9116): only the house knows, so it stands with its other Angaben
alter table web.angabe drop constraint angabe_schluessel_check;
alter table web.angabe add constraint angabe_schluessel_check
    check (schluessel in ('kontaktstelle', 'email', 'telefon', 'anschrift', 'schlichtungsstelle', 'leichte_sprache',
                          'gebaerdensprache', 'sicherheitskontakt'));
