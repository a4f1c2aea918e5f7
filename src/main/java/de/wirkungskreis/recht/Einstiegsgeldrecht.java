package de.wirkungskreis.recht;

import java.math.BigDecimal;

/** Shares and limits; the amounts they apply to are in {@link Regelbedarfsrecht}. */
@AusGesetz("einstiegsgeld")
public record Einstiegsgeldrecht(
        int dauerMonate,
        BigDecimal grundbetragHoechstanteil,
        BigDecimal arbeitslosigkeitAnteil,
        int arbeitslosigkeitMonate,
        int arbeitslosigkeitMonateErschwert,
        BigDecimal bedarfsgemeinschaftAnteil,
        BigDecimal einzelfallHoechstanteil,
        BigDecimal pauschalHoechstanteil) {}
