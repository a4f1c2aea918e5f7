package de.wirkungskreis.kennzahl;

/** What somebody receives and does at a Stichtag; two groups that everyday speech calls by one name. */
public record Leistungsbezug(boolean arbeitslosengeld, boolean grundsicherung, boolean erwerbstaetig) {

    /** In the words of the BA: Arbeitslosengeld and Grundsicherung at the same time; the Agentur places them. */
    public boolean aufstocker() {
        return arbeitslosengeld && grundsicherung;
    }

    /** Who works and receives Grundsicherung besides. */
    public boolean erwerbstaetigerLeistungsberechtigter() {
        return erwerbstaetig && grundsicherung;
    }
}
