package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import de.wirkungskreis.zugang.Rolle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose task a measure is: of a role that may read it, of somebody by name, else of those who keep the Zieldialoge. */
@Component
class Massnahmenzustaendigkeit {

    private final Handelnder handelnder;
    private final Wortlaut worte;

    Massnahmenzustaendigkeit(Handelnder handelnder, Wortlaut worte) {
        this.handelnder = handelnder;
        this.worte = worte;
    }

    /** Roles that can see to something: they can read what was agreed. */
    List<String> vorschlaege() {
        return Arrays.stream(Rolle.values()).filter(r -> r.darf(Recht.ZIELDIALOG_LESEN)).map(worte::wort).toList();
    }

    boolean meine(Massnahme massnahme) {
        if (!handelnder.darf(Recht.ZIELDIALOG_LESEN)) {
            return false;
        }
        String wer = klein(massnahme.verantwortlich());
        var ich = handelnder.aktuell();
        var meineRollen = ich.rollen().stream().map(worte::wort).map(Massnahmenzustaendigkeit::klein).collect(Collectors.toSet());
        return meineRollen.contains(wer) || wer.equals(klein(ich.kennung())) || wer.equals(klein(ich.name()))
                || handelnder.darf(Recht.ZIELDIALOG_ERFASSEN) && vorschlaege().stream().map(Massnahmenzustaendigkeit::klein).noneMatch(wer::equals);
    }

    /** Who answers for it says how far it is; who keeps the Zieldialoge may always. */
    boolean darfMelden(Massnahme massnahme) {
        return handelnder.darf(Recht.ZIELDIALOG_ERFASSEN) || meine(massnahme);
    }

    private static String klein(String text) {
        return text.strip().toLowerCase(Locale.GERMANY);
    }
}
