create trigger nie_leeren before truncate on steuerung.schwelle for each statement execute function steuerung.nur_anfuegen();
