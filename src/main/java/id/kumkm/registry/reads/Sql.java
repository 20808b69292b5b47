package id.kumkm.registry.reads;

import java.util.ArrayList;
import java.util.List;

/** A statement under construction: text with {@code ?} marks, and the values for them in the same order. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public Sql append(String fragment, Object... given) {
        int from = 0;
        for (Object value : given) {
            int mark = fragment.indexOf('?', from);
            values.add(value);
            text.append(fragment, from, mark).append('?').append(values.size());
            from = mark + 1;
        }
        text.append(fragment, from, fragment.length());
        return this;
    }

    /** A statement that starts with {@code head}, goes on as this one does, and can be added to without changing this. */
    public Sql after(String head) {
        Sql whole = new Sql();
        whole.text.append(head).append(text);
        whole.values.addAll(values);
        return whole;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
