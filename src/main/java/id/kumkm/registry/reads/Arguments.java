package id.kumkm.registry.reads;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a field as graphql-java has read them; absent and null are one, as for the resolvers. */
public record Arguments(Map<String, Object> values) {

    public @Nullable String text(String name) {
        return get(name, String.class);
    }

    public <T> @Nullable T get(String name, Class<T> type) {
        return InputReader.value(type, values.get(name));
    }

    /** The page of the Relay arguments. */
    public PageRequest page() {
        return PageRequest.of(get("first", Integer.class), text("after"), get("last", Integer.class), text("before"));
    }

    /** A list of these. */
    public <T> java.util.@Nullable List<T> list(String name, Class<T> type) {
        return InputReader.list(type, values.get(name));
    }
}
