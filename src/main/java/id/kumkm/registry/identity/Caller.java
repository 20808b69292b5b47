package id.kumkm.registry.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is calling: the token's subject, its known roles, and the claims that bound them. */
public record Caller(
        String subject,
        String name,
        Set<Role> roles,
        List<String> regions,
        Set<Sector> sectors,
        @Nullable String source) {

    /** The caller without a token. */
    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), List.of(), Set.of(), null);

    public boolean isAnonymous() {
        return subject.isEmpty();
    }

    boolean has(Role role) {
        return roles.contains(role);
    }
}
