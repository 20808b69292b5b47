package id.kumkm.registry.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which members an input object really holds: an absent one keeps what is stored, a null clears it. */
public final class Given {

    /** Everything counts as given, as in a registration. */
    public static final Given ALL = new Given(null);

    private final @Nullable Map<?, ?> members;

    private Given(@Nullable Map<?, ?> members) {
        this.members = members;
    }

    /** The members of an input object as it arrived. */
    public static Given of(@Nullable Object object) {
        return object instanceof Map<?, ?> members ? new Given(members) : ALL;
    }

    public boolean has(String member) {
        return members == null || members.containsKey(member);
    }

    /**
     * True where the input gives a number, or says by null that there is none any more. Text that stands for nothing (a
     * dash, a zero, "tidak ada") is no answer: the field counts as absent, and what is known stays.
     */
    public boolean hasNumber(String member, @Nullable String written) {
        return has(member) && !WrittenNumber.saysNothing(written);
    }

    /** The members of the object inside; all of them where it is null, since null clears all. */
    public Given in(String member) {
        return members == null ? ALL : of(members.get(member));
    }
}
