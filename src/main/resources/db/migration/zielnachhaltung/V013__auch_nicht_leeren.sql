create trigger nie_leeren before truncate on zielnachhaltung.schwelle for each statement execute function zielnachhaltung.nur_anfuegen();
