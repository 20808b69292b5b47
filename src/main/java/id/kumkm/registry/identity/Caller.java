package id.kumkm.registry.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling: the token's subject, its known roles, and the claims that bound them.
 *
 * @param bodies the ids that a representative acts for, by the key inside: a record that moves to another register keeps
 *     its key, and so its representative
 */
public record Caller(
        String subject,
        String name,
        Set<Role> roles,
        List<String> regions,
        Set<Sector> sectors,
        @Nullable String source,
        Map<UUID, String> bodies) {

    /** The caller without a token. */
    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), List.of(), Set.of(), null, Map.of());

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    /** By what it is known as who wrote a link: its subject, and its source, whose accounts are one writer. */
    public String[] authorship() {
        return has(Role.INTEGRATOR) && source != null
                ? new String[] {subject, "source " + source}
                : new String[] {subject};
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
