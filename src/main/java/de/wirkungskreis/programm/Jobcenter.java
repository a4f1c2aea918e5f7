package de.wirkungskreis.programm;

import org.jspecify.annotations.Nullable;

/** The one Jobcenter of this installation. {@code version} guards against two editors at once. */
public record Jobcenter(
        String name,
        @Nullable String gebiet,
        @Nullable String land,
        @Nullable String region,
        Organisationsform organisationsform,
        @Nullable String vergleichstyp,
        int version) {

    public enum Organisationsform {
        /** gemeinsame Einrichtung, § 44b SGB II */
        GE,
        /** zugelassener kommunaler Träger, § 6a SGB II */
        ZKT,
        /** Anstalt des öffentlichen Rechts as zkT */
        AOER;

        /** Who decides on the programme: § 44c Abs. 6 SGB II binds only the gemeinsame Einrichtung. */
        public Gremium.Art beschlussorgan() {
            return this == GE ? Gremium.Art.TRAEGERVERSAMMLUNG : Gremium.Art.EIGENES_ORGAN;
        }
    }
}
