package id.kumkm.registry.packaging;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Types of ours that GraphQL reads or writes: all that operations take and give, to the last component. */
final class GraphQlTypes {

    private static final String OURS = "id.kumkm.registry.";

    private final Set<Class<?>> types = new LinkedHashSet<>();

    Set<Class<?>> types() {
        return types;
    }

    void addApi(Class<?> api) {
        for (Method method : api.getDeclaredMethods()) {
            boolean source =
                    Stream.of(method.getParameters()).anyMatch(given -> given.isAnnotationPresent(Source.class));
            if (source || method.isAnnotationPresent(Query.class) || method.isAnnotationPresent(Mutation.class)) {
                add(method.getGenericReturnType());
                for (Parameter parameter : method.getParameters()) {
                    add(parameter.getParameterizedType());
                }
            }
        }
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            add(parameterized.getRawType());
            Stream.of(parameterized.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds()).forEach(this::add);
        } else if (type instanceof GenericArrayType array) {
            add(array.getGenericComponentType());
        } else if (type instanceof Class<?> one) {
            addClass(one);
        }
    }

    private void addClass(Class<?> one) {
        if (!one.getName().startsWith(OURS) || !types.add(one) || one.isEnum()) {
            return;
        }
        if (one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                if (!ignored(component.getAccessor()) && !ignored(one, component.getName())) {
                    add(component.getGenericType());
                }
            }
        }
        for (Method method : one.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Query.class) || method.getName().startsWith("get")) {
                if (!Modifier.isStatic(method.getModifiers()) && !ignored(method)) {
                    add(method.getGenericReturnType());
                }
            }
        }
    }

    private static boolean ignored(AnnotatedElement element) {
        return element.isAnnotationPresent(Ignore.class);
    }

    private static boolean ignored(Class<?> record, String component) {
        try {
            return ignored(record.getDeclaredField(component));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
