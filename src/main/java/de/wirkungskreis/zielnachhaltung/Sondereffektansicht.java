package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Special effects as pages show them: beside the targets they touch, and all of them with who noted them. */
@Component
class Sondereffektansicht {

    private final JdbcSondereffekte ablage;
    private final Zieldialogmasken ziele;
    private final Wortlaut worte;
    private final Clock uhr;

    Sondereffektansicht(JdbcSondereffekte ablage, Zieldialogmasken ziele, Wortlaut worte, Clock uhr) {
        this.ablage = ablage;
        this.ziele = ziele;
        this.worte = worte;
        this.uhr = uhr;
    }

    /** @param zuruecknehmen null: it has been taken back */
    public record Zeile(String zeitraum, String text, String ziel, String wirkung, String quelle, String erfasst, @Nullable String ruecknahme,
            @Nullable String zuruecknehmen) {}

    List<Zeile> alle(Fassungskontext kontext) {
        var namen = ziele.zielnamen(kontext);
        return ablage.desProgramms(kontext.programm().id()).stream().map(s -> zeile(kontext, s, namen)).toList();
    }

    private Zeile zeile(Fassungskontext kontext, Sondereffekt s, Map<String, String> namen) {
        var zurueck = s.ruecknahme();
        return new Zeile(zeitraum(s), s.text(), s.ziel() == null ? worte.text("zielnachhaltung.effekt.alle") : namen.getOrDefault(s.ziel(), s.ziel()),
                worte.wort(s.wirkung()), s.quelle(), worte.text("zielnachhaltung.erfasst", tag(s.erfasstAm()), s.erfasstVon()),
                zurueck == null ? null : worte.text("zielnachhaltung.effekt.zurueck", tag(zurueck.erfasstAm()), zurueck.erfasstVon(), zurueck.grund()),
                zurueck == null ? kontext.seite().pfad(SondereffektController.EFFEKTE.pfad() + "/" + s.id() + "/ruecknahme") : null);
    }

    /** Those a person of that day knew, by what they touch. */
    Bekannt am(Fassungskontext kontext, LocalDate tag) {
        var ende = tag.plusDays(1).atStartOfDay(uhr.getZone()).toInstant().minusNanos(1);
        return new Bekannt(ablage.desProgramms(kontext.programm().id()).stream().filter(s -> s.bekanntAm(ende)).toList());
    }

    final class Bekannt {

        private final List<Sondereffekt> effekte;

        private Bekannt(List<Sondereffekt> effekte) {
            this.effekte = effekte;
        }

        /** Sentences; empty where nothing touches the months that are shown. */
        List<String> zu(Zielstand stand) {
            return stand.monate().isEmpty() ? List.of() : zwischen(stand, stand.monate().get(0).monat().minusYears(1),
                    stand.letzter().orElseThrow().monat());
        }

        private List<String> zwischen(Zielstand stand, YearMonth ab, YearMonth bis) {
            return effekte.stream().filter(s -> s.betrifft(stand.schluessel()) && s.in(ab, bis))
                    .map(s -> worte.text("zielnachhaltung.effekt.satz", zeitraum(s), s.text(), worte.wort(s.wirkung()), s.quelle())).toList();
        }
    }

    private String zeitraum(Sondereffekt s) {
        return s.bis() == null ? worte.text("zielnachhaltung.effekt.seit", Zahlenformat.datum(s.von()))
                : worte.text("zielnachhaltung.effekt.vonBis", Zahlenformat.datum(s.von()), Zahlenformat.datum(s.bis()));
    }

    private String tag(Instant moment) {
        return Zahlenformat.datum(moment.atZone(uhr.getZone()).toLocalDate());
    }
}
