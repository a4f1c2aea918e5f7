package de.wirkungskreis.recht;

import java.util.Optional;

/** Longest duration, by the start of the Foerderung; empty where older workers have no longer one. */
@AusGesetz("eingliederungszuschuss")
public record Eingliederungszuschussdauer(
        int dauerMonate,
        Optional<Integer> aeltereAbAlter,
        Optional<Integer> aeltereDauerMonate,
        int behinderungDauerMonate,
        int besondersBetroffeneDauerMonate,
        int besondersBetroffeneAeltereAbAlter,
        int besondersBetroffeneAeltereDauerMonate) {}
