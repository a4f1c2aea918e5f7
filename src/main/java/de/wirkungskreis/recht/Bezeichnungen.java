package de.wirkungskreis.recht;

/** What things are called on a day. */
@AusGesetz("bezeichnungen")
public record Bezeichnungen(
        String integrationsdokument,
        String leistung) {}
