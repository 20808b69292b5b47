package id.kumkm.registry.reads;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes the records of the schema's inputs from the values that graphql-java gives, as SmallRye does for resolvers. */
final class InputReader {

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private record Shape(Constructor<?> constructor, RecordComponent[] components) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int at = 0; at < types.length; at++) {
                types[at] = components[at].getType();
            }
            try {
                return new Shape(type.getDeclaredConstructor(types), components);
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private InputReader() {}

    static <T> @Nullable T value(Class<T> type, @Nullable Object given) {
        return type.cast(read(type, given));
    }

    static <T> @Nullable List<T> list(Class<T> type, @Nullable Object given) {
        if (given == null) {
            return null;
        }
        List<T> values = new ArrayList<>();
        for (Object one : given instanceof Collection<?> many ? many : List.of(given)) {
            values.add(value(type, one));
        }
        return values;
    }

    private static @Nullable Object read(Type type, @Nullable Object given) {
        if (given == null) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return list((Class<?>) list.getActualTypeArguments()[0], given);
        }
        return scalar((Class<?>) type, given);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object scalar(Class<?> type, Object given) {
        if (given instanceof Map<?, ?> members) {
            return record(type, members);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, given.toString());
        }
        if (given instanceof Number number && (type == Double.class || type == double.class)) {
            return number.doubleValue();
        }
        if (given instanceof Number number && (type == Integer.class || type == int.class)) {
            return number.intValue();
        }
        if (given instanceof String text && type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type == OffsetDateTime.class && given instanceof String text ? OffsetDateTime.parse(text) : given;
    }

    private static Object record(Class<?> type, Map<?, ?> members) {
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        Object[] values = new Object[shape.components().length];
        for (int at = 0; at < values.length; at++) {
            RecordComponent component = shape.components()[at];
            values[at] = read(component.getGenericType(), members.get(component.getName()));
        }
        try {
            return shape.constructor().newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
