package de.wirkungskreis.recht;

import de.wirkungskreis.ausgabe.Zahlenformat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;

/**
 * For that day there is no answer, and never the newest value instead. A {@code MessageSource} makes the sentence:
 * {@code texte.getMessage(e, Locale.GERMANY)}.
 */
public final class KeinRecht extends RuntimeException implements MessageSourceResolvable {

    private static final long serialVersionUID = 1L;

    public enum Grund { VOR_DEM_ERSTEN_TAG, NICHT_IN_KRAFT, UNBEGRENZT, UNBEKANNT, NACH_GEPRUEFT_BIS }

    private final String parameter;
    private final String name;
    private final LocalDate tag;
    private final Grund grund;
    private final LocalDate grenze;

    KeinRecht(String parameter, String name, LocalDate tag, Grund grund, LocalDate grenze) {
        super(parameter + " (" + name + ") am " + tag + ": " + grund.name().toLowerCase(Locale.ROOT) + ", " + grenze);
        this.parameter = parameter;
        this.name = name;
        this.tag = tag;
        this.grund = grund;
        this.grenze = grenze;
    }

    /** {@code gesetz/parameter} */
    public String parameter() {
        return parameter;
    }

    public LocalDate tag() {
        return tag;
    }

    public Grund grund() {
        return grund;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"recht.keinRecht." + grund};
    }

    @Override
    public Object[] getArguments() {
        return List.of(name, datum(tag), datum(grenze)).toArray();
    }

    @Override
    public @Nullable String getDefaultMessage() {
        return getMessage();
    }

    public String satz(MessageSource texte) {
        return texte.getMessage(this, Locale.GERMANY);
    }

    private static String datum(LocalDate tag) {
        return Zahlenformat.datum(tag);
    }
}
