package id.kumkm.registry.register;

import id.kumkm.registry.body.IdempotencyRepository;
import id.kumkm.registry.body.IdempotencyRepository.Made;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.platform.Rejections;
import id.kumkm.registry.register.Keyed.Visible;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of its own that a caller gives with requests, for the rooms above the registers: a request that is
 * repeated under its key makes nothing twice, and is answered as it was the first time, as far as its caller may read that
 * today.
 */
public final class Repeats {

    private final IdempotencyRepository keys;
    private final String caller;
    private final Map<String, Made> known;
    /** What this list of requests itself makes is its caller's to read, too. */
    private final Set<UUID> readable;

    private final Map<String, Made> made = new HashMap<>();

    public Repeats(IdempotencyRepository keys, Caller caller, List<@Nullable String> written, Visible visible) {
        this.keys = keys;
        this.caller = caller.subject();
        this.known = keys.find(this.caller, Keys.kept(written));
        this.readable = known.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(
                        visible.among(known.values().stream().map(Made::key).toList()));
    }

    /**
     * One request: what its key made before, or else what the work makes now.
     *
     * @param body of what the work has made
     */
    public static Outcome once(
            IdempotencyRepository keys, Caller caller, Keyed request, Supplier<Outcome> work, Supplier<UUID> body) {
        Rejections badKey = new Rejections();
        String key = request.key();
        Repeats repeats = new Repeats(keys, caller, Collections.singletonList(key), request.visible());
        Outcome before = repeats.before(key, request.input(), badKey);
        if (before != null || badKey.any()) {
            return before == null ? Outcome.refused(badKey) : before;
        }
        Outcome outcome = work.get();
        if (outcome.id() != null) {
            repeats.keep(key, body.get(), outcome.id(), request.input());
            repeats.save();
        }
        return outcome;
    }

    /** What a key made before; null where it made nothing. Adds what is wrong with the key. */
    public @Nullable Outcome before(@Nullable String key, Object input, Rejections rejections) {
        String clean = Keys.check(key, rejections);
        Made before = clean == null ? null : known.get(clean);
        Outcome again = before == null ? null : Outcome.again(before, input);
        return again == null || again.id() == null || readable.contains(again.id()) ? again : Outcome.unreadable();
    }

    /** Remembers what a request makes of a body. */
    public void keep(@Nullable String key, UUID body, UUID part, Object input) {
        String clean = Keys.check(key, new Rejections());
        if (clean != null) {
            Made mark = new Made(body, part, Keys.hash(input));
            known.put(clean, mark);
            made.put(clean, mark);
            readable.add(mark.key());
        }
    }

    /** Writes down what was remembered. */
    public void save() {
        keys.keepAll(caller, made);
    }
}
