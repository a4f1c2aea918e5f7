package de.wirkungskreis.foerderung;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the law leaves to the judgement of a person. It is decided and recorded, with a reason; nothing here computes it. */
public enum Einzelfallfrage {
    /** § 16i Abs. 3 Nr. 3, since 01.07.2026 § 16e Abs. 1 SGB II too: not employed, or only briefly */
    KURZZEITIG("nur_kurzzeitig_beschaeftigt", "teilhabe-am-arbeitsmarkt", "eingliederung-langzeitarbeitsloser"),
    /** § 16d Abs. 6 Satz 3 SGB II: Abs. 1 and 5 hold still */
    ERNEUT_GEPRUEFT("abs1_und_abs5_erneut_geprueft", "arbeitsgelegenheit"),
    /** § 16b Abs. 1 SGB II */
    ERFORDERLICH("erforderlich", "einstiegsgeld"),
    /** § 16c Abs. 3 SGB II */
    TRAGFAEHIG("tragfaehig", "eingliederung-selbstaendiger"),
    /** of an interruption, whatever it interrupts; no calculation asks for it */
    UNTERBRECHUNG_KURZZEITIG(null);

    private final @Nullable String feld;
    private final Set<String> instrumente;

    Einzelfallfrage(@Nullable String feld, String... instrumente) {
        this.feld = feld;
        this.instrumente = Set.of(instrumente);
    }

    /** What the law of this instrument leaves open. */
    public static List<Einzelfallfrage> zu(String instrument) {
        return Arrays.stream(values()).filter(f -> f.instrumente.contains(instrument)).toList();
    }

    /** The one a question of the Foerderrechner asks for under that name. */
    static Optional<Einzelfallfrage> mit(String feld) {
        return Arrays.stream(values()).filter(f -> feld.equals(f.feld)).findFirst();
    }
}
