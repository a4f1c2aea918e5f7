package de.wirkungskreis.programmdatei;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.lage.Lagewert;
import de.wirkungskreis.planung.Monatsprofil;
import de.wirkungskreis.planung.Planwert;
import de.wirkungskreis.ziel.Ziel;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands in the file: its components by their names, in their order. Reader, writer and schema follow
 * the same Form, so they cannot disagree; a test pins the published schema, so a change of a record is seen.
 */
record Form(Class<?> typ, List<Feld> felder, Constructor<?> konstruktor) {

    /** Components that belong to the database, not to the file. */
    private static final String VERSION = "version";

    /** What a component means where the file does not say it. Written only where it differs. */
    private static final Map<Class<?>, Map<String, Object>> VORGABEN = Map.of(
            Lagewert.class, Map.of("wertart", Wertart.UNBENANNT),
            Ziel.Monitoring.Dimension.class, Map.of("pflicht", true));

    private static final Map<Class<?>, Form> BEKANNT = new ConcurrentHashMap<>();

    /** {@code vorgabe}: what holds when the key is missing; empty for a component that must be there. */
    record Feld(String name, AnnotatedType typ, boolean fehlbar, Optional<Object> vorgabe, RecordComponent komponente) {

        boolean pflicht() {
            return !fehlbar && vorgabe.isEmpty() && !istSammlung();
        }

        boolean istSammlung() {
            return Collection.class.isAssignableFrom(klasse(typ));
        }

        @Nullable Object wert(Object von) {
            try {
                return komponente.getAccessor().invoke(von);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static Form von(Class<?> typ) {
        return BEKANNT.computeIfAbsent(typ, Form::ableiten);
    }

    private static Form ableiten(Class<?> typ) {
        try {
            var komponenten = typ.getRecordComponents();
            var konstruktor = typ.getDeclaredConstructor(
                    Arrays.stream(komponenten).map(RecordComponent::getType).toArray(Class<?>[]::new));
            konstruktor.setAccessible(true);
            var felder = Arrays.stream(komponenten).filter(k -> !istVersion(k)).map(k -> feld(typ, k)).toList();
            return new Form(typ, felder, konstruktor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Feld feld(Class<?> typ, RecordComponent komponente) {
        komponente.getAccessor().setAccessible(true);
        boolean fehlbar = komponente.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Object vorgabe = VORGABEN.getOrDefault(typ, Map.of()).get(komponente.getName());
        if (vorgabe == null && komponente.getType() == boolean.class) {
            vorgabe = false;
        }
        if (vorgabe == null && komponente.getType() == Genauigkeit.class) {
            vorgabe = Genauigkeit.EXAKT;
        }
        return new Feld(komponente.getName(), komponente.getAnnotatedType(), fehlbar, Optional.ofNullable(vorgabe), komponente);
    }

    private static boolean istVersion(RecordComponent komponente) {
        return komponente.getName().equals(VERSION) && komponente.getType() == int.class;
    }

    /** @throws IllegalArgumentException with a German sentence when the record itself refuses these values */
    Object bauen(Map<String, Object> werte) {
        var komponenten = typ.getRecordComponents();
        var argumente = new Object[komponenten.length];
        for (int i = 0; i < komponenten.length; i++) {
            argumente[i] = istVersion(komponenten[i]) ? Integer.valueOf(0) : werte.get(komponenten[i].getName());
        }
        try {
            return konstruktor.newInstance(argumente);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException grund) {
                throw grund;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> klasse(AnnotatedType typ) {
        return typ.getType() instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) typ.getType();
    }

    static AnnotatedType element(AnnotatedType liste) {
        return ((AnnotatedParameterizedType) liste).getAnnotatedActualTypeArguments()[0];
    }

    /** A record that stands in the file as another one, because people count otherwise than machines. */
    record Umformung(Class<?> datei, Function<Object, Object> hinein, Function<Object, Object> hinaus) {}

    static Optional<Umformung> umformung(Class<?> typ) {
        return Optional.ofNullable(UMFORMUNGEN.get(typ));
    }

    /** {@code bis} is the last day, as people say it. */
    record Laufzeit(LocalDate von, LocalDate bis) {}

    /** {@code wert} as people write it: 12.5 percent, 800000 euros. */
    record Mengenangabe(Programmjahr jahr, Einheit einheit, BigDecimal wert, Genauigkeit genauigkeit) {}

    record Monatsangabe(Programmjahr jahr, Einheit einheit, Monatsprofil.Art art, List<BigDecimal> monate) {}

    private static final Map<Class<?>, Umformung> UMFORMUNGEN = Map.of(
            Zeitraum.class, umformung(Zeitraum.class, Laufzeit.class,
                    z -> new Laufzeit(z.von(), z.letzterTag()), l -> new Zeitraum(l.von(), l.bis().plusDays(1))),
            Planwert.class, umformung(Planwert.class, Mengenangabe.class,
                    p -> new Mengenangabe(p.jahr(), p.einheit(), dezimal(p.wert(), p.einheit()), p.genauigkeit()),
                    m -> new Planwert(m.jahr(), m.einheit(), stufen(m.wert(), m.einheit()), m.genauigkeit())),
            Monatsprofil.class, umformung(Monatsprofil.class, Monatsangabe.class,
                    p -> new Monatsangabe(p.jahr(), p.einheit(), p.art(),
                            p.monate().stream().map(m -> dezimal(m, p.einheit())).toList()),
                    m -> new Monatsprofil(m.jahr(), m.einheit(), m.art(),
                            m.monate().stream().map(w -> stufen(w, m.einheit())).toList())));

    private static <D, F> Umformung umformung(Class<D> domaene, Class<F> datei, Function<D, F> hinaus, Function<F, D> hinein) {
        return new Umformung(datei, f -> hinein.apply(datei.cast(f)), d -> hinaus.apply(domaene.cast(d)));
    }

    private static BigDecimal dezimal(long wert, Einheit einheit) {
        var genau = BigDecimal.valueOf(wert, einheit.nachkommastellen());
        return genau.stripTrailingZeros().scale() <= 0 ? genau.setScale(0) : genau;
    }

    private static long stufen(BigDecimal wert, Einheit einheit) {
        try {
            return wert.movePointRight(einheit.nachkommastellen()).longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Die Einheit " + einheit + " erlaubt "
                    + (einheit.nachkommastellen() == 0 ? "keine Nachkommastellen" : "höchstens zwei Nachkommastellen")
                    + ": " + Worte.kurz(wert.toPlainString()));
        }
    }
}
