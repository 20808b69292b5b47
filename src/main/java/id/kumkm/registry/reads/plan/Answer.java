package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.JsonBytes;
import id.kumkm.registry.reads.RedactedPaths;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer under construction: its bytes, where in it we are, and what was kept from the viewer. */
final class Answer {

    private static final byte[] DATA = ascii("{\"data\":");
    private static final byte[] COST = ascii(",\"extensions\":{\"cost\":");
    private static final byte[] REDACTED = ascii(",\"redacted\":[");

    private final JsonBytes json = new JsonBytes();
    private final List<Object> path = new ArrayList<>();
    private final List<List<Object>> redacted = new ArrayList<>();
    private final Map<String, Set<UUID>> sensitive = new LinkedHashMap<>();
    private final Lengths lengths;
    private @Nullable Binding binding;

    Answer(Lengths lengths) {
        this.lengths = lengths;
    }

    /** For lists that are longer than what is counted. */
    Lengths lengths() {
        return lengths;
    }

    /** For what is read while it is written. */
    Deadline deadline() {
        return lengths.deadline();
    }

    /** What the root field that is being written asked for. */
    void of(@Nullable Binding asked) {
        binding = asked;
    }

    Binding binding() {
        return Objects.requireNonNull(binding);
    }

    JsonBytes json() {
        return json;
    }

    void enter(Object step) {
        path.add(step);
    }

    void leave() {
        path.remove(path.size() - 1);
    }

    /** Writes null in the place of what the viewer may not read. */
    void redact() {
        redacted.add(List.copyOf(path));
        json.none();
    }

    /** Notes that it holds a field of class P2 of a body, once however often it does. */
    void note(String field, UUID body) {
        sensitive.computeIfAbsent(field, first -> new LinkedHashSet<>()).add(body);
    }

    /** What it holds of class P2: fields, and the bodies that they are of. */
    Map<String, Set<UUID>> sensitive() {
        return sensitive;
    }

    void begin() {
        json.raw(DATA);
    }

    /** The whole answer, with its extensions. */
    Buffer end(long cost) {
        json.raw(COST).number(cost);
        if (!redacted.isEmpty()) {
            json.raw(REDACTED);
            List<List<Object>> sorted = RedactedPaths.sorted(redacted);
            for (int at = 0; at < sorted.size(); at++) {
                json.raw(at == 0 ? '[' : ',');
                if (at > 0) {
                    json.raw('[');
                }
                writePath(sorted.get(at));
            }
            json.raw(']');
        }
        return json.raw('}').raw('}').toBuffer();
    }

    private void writePath(List<Object> steps) {
        for (int at = 0; at < steps.size(); at++) {
            if (at > 0) {
                json.raw(',');
            }
            if (steps.get(at) instanceof Integer index) {
                json.number(index);
            } else {
                json.string(steps.get(at).toString());
            }
        }
        json.raw(']');
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
