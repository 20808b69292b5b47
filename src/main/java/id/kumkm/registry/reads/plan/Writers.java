package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of writers. A null cell is a null in the answer. */
final class Writers {

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);

    private Writers() {}

    record Leaf(int column, Format format) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            byte[] cell = row[column];
            if (cell == null) {
                answer.json().none();
            } else {
                format.write(cell, answer.json());
            }
        }
    }

    /** The same text in every row. */
    record Constant(byte[] text) implements Writer<byte[][]> {
        static Constant of(String text) {
            return new Constant(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(byte[][] row, Answer answer) {
            answer.json().string(text);
        }
    }

    /** A value that only those see whom the guard's column allows. */
    record Guarded(int allowed, Writer<byte[][]> value) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            if (Arrays.equals(row[allowed], TRUE)) {
                value.write(row, answer);
            } else {
                answer.redact();
            }
        }
    }

    /**
     * A value of class P2, whose reader is logged.
     *
     * @param personal the column that says of which rows; -1 where of all
     */
    record Sensitive(String field, int body, int personal, Writer<byte[][]> value) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            if (personal < 0 || Arrays.equals(row[personal], TRUE)) {
                answer.note(field, UUID.fromString(new String(row[body], StandardCharsets.US_ASCII)));
            }
            value.write(row, answer);
        }
    }

    /** What Java makes of two columns, the second of which is null for most viewers. */
    record Made(
            int column,
            int restricted,
            BiFunction<byte[], byte @Nullable [], @Nullable Object> made,
            Writer<Object> value)
            implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            Object one = row[column] == null ? null : made.apply(row[column], row[restricted]);
            if (one == null) {
                answer.json().none();
            } else {
                value.write(one, answer);
            }
        }
    }

    /** A value that this viewer sees in no row. */
    record Hidden() implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            answer.redact();
        }
    }

    /** Null where the row that a value is read from is missing. */
    record Present(int key, Writer<byte[][]> value) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            if (row[key] == null) {
                answer.json().none();
            } else {
                value.write(row, answer);
            }
        }
    }

    /** The row in memory that a key names. */
    record Kept(int key, KeptRows rows, Writer<byte[][]> value) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            byte[][] found =
                    row[key] == null ? null : rows.get(new String(row[key], StandardCharsets.UTF_8), answer.deadline());
            if (found == null) {
                answer.json().none();
            } else {
                value.write(found, answer);
            }
        }
    }

    /** The rows in memory of the keys that follow from a key. */
    record KeptSeveral(int key, Function<String, List<String>> keys, KeptRows rows, Writer<byte[][]> value)
            implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            List<byte[][]> found = new ArrayList<>();
            if (row[key] != null) {
                for (String one : keys.apply(new String(row[key], StandardCharsets.UTF_8))) {
                    byte[][] there = rows.get(one, answer.deadline());
                    if (there != null) {
                        found.add(there);
                    }
                }
            }
            list(found, value, answer);
        }
    }

    /** The fields of an object: names as they stand in the answer. */
    record Members<T>(List<String> names, byte[][] keys, List<Writer<T>> values) implements Writer<T> {

        static <T> Members<T> of(Map<String, Writer<T>> members) {
            List<String> names = List.copyOf(members.keySet());
            byte[][] keys = new byte[names.size()][];
            for (int at = 0; at < keys.length; at++) {
                keys[at] = key(names.get(at), at == 0);
            }
            return new Members<>(names, keys, List.copyOf(members.values()));
        }

        static byte[] key(String name, boolean first) {
            return ((first ? "{\"" : ",\"") + name + "\":").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void write(T from, Answer answer) {
            if (keys.length == 0) {
                answer.json().raw('{');
            }
            for (int at = 0; at < keys.length; at++) {
                answer.json().raw(keys[at]);
                answer.enter(names.get(at));
                values.get(at).write(from, answer);
                answer.leave();
            }
            answer.json().raw('}');
        }
    }

    /** Some rows that stand in this one, each with the column of its key; the missing are left out. */
    record Several(int[] keys, List<Writer<byte[][]>> values) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            int written = 0;
            answer.json().raw('[');
            for (int at = 0; at < keys.length; at++) {
                if (row[keys[at]] != null) {
                    if (written > 0) {
                        answer.json().raw(',');
                    }
                    answer.enter(written++);
                    values.get(at).write(row, answer);
                    answer.leave();
                }
            }
            answer.json().raw(']');
        }
    }

    /** Rows that a column holds. */
    record Many(int column, Writer<byte[][]> value) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            list(NestedRows.of(row[column]), value, answer);
        }
    }

    /** An object of the type that a column names. */
    record Variant(int kind, Map<String, Writer<byte[][]>> types) implements Writer<byte[][]> {
        @Override
        public void write(byte[][] row, Answer answer) {
            @Nullable
            Writer<byte[][]> one =
                    row[kind] == null ? null : types.get(new String(row[kind], StandardCharsets.US_ASCII));
            if (one == null) {
                answer.json().none();
            } else {
                one.write(row, answer);
            }
        }
    }

    static <T> void list(List<T> all, Writer<T> value, Answer answer) {
        answer.json().raw('[');
        for (int at = 0; at < all.size(); at++) {
            if (at > 0) {
                answer.json().raw(',');
            }
            answer.enter(at);
            value.write(all.get(at), answer);
            answer.leave();
        }
        answer.json().raw(']');
    }
}
