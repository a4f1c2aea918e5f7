package de.wirkungskreis.programm;

/** What kind of thing is named by a key. Unique within its kind and Fassung; the instruments are the catalogue's. */
public enum Dingart { RAUMBEZUG, SCHWERPUNKT, HANDLUNGSFELD, VORHABEN, LAGEBLOCK, INSTRUMENTGRUPPE, PLANZEILE, INSTRUMENT }
