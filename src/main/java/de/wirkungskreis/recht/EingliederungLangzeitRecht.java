package de.wirkungskreis.recht;

import java.math.BigDecimal;
import java.util.Optional;

/** By the day § 66 SGB II leads to: grant, claim or start, whichever came before a change. */
@AusGesetz("eingliederung-von-langzeitarbeitslosen")
public record EingliederungLangzeitRecht(
        BigDecimal svPauschale,
        BigDecimal satzJahr1,
        BigDecimal satzJahr2,
        int foerderdauerMonate,
        Optional<Integer> arbeitslosMindestmonate,
        Optional<Integer> leistungsbezugMindestmonate,
        Optional<Integer> leistungsbezugZeitraumMonate,
        String zugang,
        int vertragMindestmonate,
        int rueckzahlungMonate,
        boolean alvPflicht,
        @AusGesetz("eingliederungszuschuss/vorbeschaeftigung_jahre") int vorbeschaeftigungJahre,
        @AusGesetz("eingliederungszuschuss/vorbeschaeftigung_mehr_als_monate") int vorbeschaeftigungMehrAlsMonate) {}
