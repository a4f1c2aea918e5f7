package de.wirkungskreis.recht;

import java.math.BigDecimal;

/** Amounts, rates and repayment, by the start of the Foerderung. */
@AusGesetz("eingliederungszuschuss")
public record Eingliederungszuschussrecht(
        BigDecimal svPauschale,
        BigDecimal satzHoechstens,
        BigDecimal behinderungSatzHoechstens,
        int minderungProzentpunkte,
        int minderungAbMonat,
        int minderungAbMonatBesondersBetroffene,
        BigDecimal mindestsatz,
        BigDecimal rueckzahlungAnteil,
        int rueckzahlungLetzteMonate,
        int nachbeschaeftigungMonate) {}
