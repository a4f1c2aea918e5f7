package de.wirkungskreis.statistik;

/** Why a case belongs to a region: where somebody lives, who pays, which office keeps it, who looks after the person. */
public enum Raumprinzip { WOHNORT, KOSTENTRAEGER, DIENSTSTELLE, BETREUUNG }
