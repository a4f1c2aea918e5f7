package de.wirkungskreis.instrument;

/** Who pays. Only BUND_EGT burdens the Eingliederungstitel. */
public enum Finanzierungsquelle {
    BUND_EGT("Bund, Eingliederungstitel"),
    BUND_VWK("Bund, Verwaltungskosten"),
    PAT("Passiv-Aktiv-Transfer"),
    BUND_PROGRAMM("Bund, Programm"),
    BMAS("Bundesministerium für Arbeit und Soziales"),
    BA("Bundesagentur für Arbeit"),
    BAMF("Bundesamt für Migration und Flüchtlinge"),
    ESF("Europäischer Sozialfonds"),
    LAND("Land"),
    KREIS("Kreis"),
    KOMMUNE("Kommune"),
    BUT("Bildung und Teilhabe"),
    DRITTE("Dritte"),
    EIGENERLOES("Eigenerlös");

    private final String bezeichnung;

    Finanzierungsquelle(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String bezeichnung() {
        return bezeichnung;
    }

    public boolean belastetEgt() {
        return this == BUND_EGT;
    }
}
