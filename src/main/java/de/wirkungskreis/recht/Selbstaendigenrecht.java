package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;

/** A loan has no statutory limit. */
@AusGesetz("selbstaendige")
public record Selbstaendigenrecht(
        Euro zuschussHoechstens) {}
