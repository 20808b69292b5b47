package id.kumkm.registry.reads;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One column of a read model: the name it is read by, the SQL that gives it, its Java type, and the field of the schema
 * that shows it.
 */
public record Column(String name, String sql, Class<?> type, String field) {

    /** A column whose field is called as it is, in the schema's way of writing. */
    public static Column of(String name, String sql, Class<?> type) {
        String[] words = name.split("_");
        String field = Arrays.stream(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
        return new Column(name, sql, type, field);
    }

    /** The same column, shown by a field of another name. */
    public Column as(String other) {
        return new Column(name, sql, type, other);
    }

    /** SQL that gives it as text. */
    public String text() {
        if (type == String.class) {
            return sql;
        }
        if (type == String[].class) {
            return "CAST(array_to_json(" + sql + ") AS text)";
        }
        return type == OffsetDateTime.class
                ? "CAST(" + sql + " AT TIME ZONE 'UTC' AS text)"
                : "CAST(" + sql + " AS text)";
    }
}
