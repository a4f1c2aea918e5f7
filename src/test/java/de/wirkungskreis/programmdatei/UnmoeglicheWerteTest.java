package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Rolle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Whatever number or code a file holds, it is refused where it stands, never by the database in its own words. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.CONTROLLING, Rolle.BFDH})
class UnmoeglicheWerteTest {

    /** A key and its number, in block or in flow notation. */
    private static final Pattern ZAHL = Pattern.compile("(?<=[{, ])(\\w+): (-?\\d+(?:\\.\\d+)?)(?=[,}\\n])");
    private static final Pattern KENNUNG = Pattern.compile("(?<=[{, ])(ags|schluessel|oberhalb|zeichen|land): ([^,}\\n]+)");

    @Autowired Programmdateien dateien;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    @Test
    void everyNumberAndCodeOfTheFileIsCheckedBeforeTheDatabase() {
        String export = new String(dateien.schreiben(
                fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id())), UTF_8);
        Map<String, String> versuche = new LinkedHashMap<>();
        ZAHL.matcher(export).results().forEach(t -> {
            for (String wert : new String[] {"-3", "99999999999", "0"}) {
                versuche.putIfAbsent(t.group(1) + ": " + wert, export.substring(0, t.start(2)) + wert + export.substring(t.end(2)));
            }
        });
        KENNUNG.matcher(export).results().forEach(t -> {
            for (String wert : new String[] {"\"12\"", "\"\"", "\"ä b\""}) {
                versuche.putIfAbsent(t.group(1) + ": " + wert, export.substring(0, t.start(2)) + wert + export.substring(t.end(2)));
            }
        });
        assertThat(versuche.keySet()).hasSizeGreaterThan(30).contains("ags: \"12\"", "plaetze: -3", "jahr: 99999999999");
        List<String> ausDerDatenbank = new ArrayList<>();
        int abgelehnt = 0;
        for (var versuch : versuche.entrySet()) {
            try {
                dateien.vorschau(dateien.lesen(versuch.getValue().getBytes(UTF_8)));
            } catch (UngueltigeDatei e) {
                abgelehnt++;
                if (e.fehler().stream().anyMatch(f -> f.toString().contains("Datenbank") || f.zeile() == 0)) {
                    ausDerDatenbank.add(versuch.getKey() + " → " + e.fehler());
                }
            } catch (Unzulaessig e) {
                abgelehnt++;
            } catch (RuntimeException e) {
                ausDerDatenbank.add(versuch.getKey() + " → " + e);
            }
        }
        assertThat(ausDerDatenbank).isEmpty();
        assertThat(abgelehnt).isGreaterThan(15);
    }
}
