package de.wirkungskreis.recht;

import de.wirkungskreis.recht.Gesetz.Parameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills a record from its parameters. Whatever does not fit is found by {@link #pruefen} at the start, not in a case. */
final class Rechtsbindung {

    private static final Map<Class<?>, Class<?>> HUELLEN = Map.of(int.class, Integer.class, boolean.class, Boolean.class);

    private Rechtsbindung() {}

    static <R extends Record> R binden(Gesetzessammlung gesetze, Class<R> recht, LocalDate stichtag) {
        var teile = recht.getRecordComponents();
        var werte = Arrays.stream(teile).map(teil -> {
            var reihe = parameter(gesetze, recht, teil).reihe();
            return teil.getType() == Optional.class ? (Object) reihe.falls(stichtag).map(Stand::wert)
                    : reihe.am(stichtag).wert();
        }).toArray();
        try {
            var bau = recht.getDeclaredConstructor(Arrays.stream(teile).map(RecordComponent::getType).toArray(Class<?>[]::new));
            bau.setAccessible(true);
            return bau.newInstance(werte);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(recht.getSimpleName() + " am " + stichtag, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(recht.getSimpleName() + " lässt sich nicht füllen", e);
        }
    }

    /** @throws IllegalStateException when a component has no parameter, another type, or no word for "no limit" */
    static void pruefen(Gesetzessammlung gesetze, Class<? extends Record> recht) {
        for (var teil : recht.getRecordComponents()) {
            var parameter = parameter(gesetze, recht, teil);
            Class<?> typ = typ(teil);
            if (HUELLEN.getOrDefault(typ, typ) != parameter.einheit().typ()) {
                throw new IllegalStateException(ort(recht, teil) + ": der Typ " + typ.getSimpleName() + " passt nicht zur Einheit "
                        + parameter.einheit() + " von " + parameter.pfad());
            }
            boolean unbegrenzt = parameter.reihe().abschnitte().stream()
                    .anyMatch(a -> a.ohne().filter(OhneWert.UNBEGRENZT::equals).isPresent());
            if (unbegrenzt && teil.getType() != Optional.class) {
                throw new IllegalStateException(ort(recht, teil) + ": " + parameter.pfad()
                        + " ist zeitweise unbegrenzt, das kann nur ein Optional sagen");
            }
        }
    }

    static Parameter parameter(Gesetzessammlung gesetze, Class<? extends Record> recht, RecordComponent teil) {
        AusGesetz datei = recht.getAnnotation(AusGesetz.class);
        if (datei == null) {
            throw new IllegalStateException(recht.getSimpleName() + " nennt sein Gesetz nicht");
        }
        @Nullable AusGesetz eigene = teil.getAnnotation(AusGesetz.class);
        String pfad = eigene != null ? eigene.value() : datei.value() + "/" + schluessel(teil.getName());
        int strich = pfad.indexOf('/');
        return gesetze.parameter(pfad.substring(0, strich), pfad.substring(strich + 1)).orElseThrow(() ->
                new IllegalStateException(ort(recht, teil) + ": den Parameter " + pfad + " gibt es nicht"));
    }

    private static String schluessel(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Class<?> typ(RecordComponent teil) {
        return teil.getGenericType() instanceof ParameterizedType optional
                ? (Class<?>) optional.getActualTypeArguments()[0] : teil.getType();
    }

    private static String ort(Class<?> recht, RecordComponent teil) {
        return recht.getSimpleName() + "." + teil.getName();
    }
}
