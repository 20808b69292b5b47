package id.kumkm.registry.identity;

import id.kumkm.registry.platform.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns a verified token into a {@link Caller}. A token whose roles lack the claims that bound them, or whose claims
 * name what does not exist, is refused whole: a bound that cannot be read must never become no bound.
 */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {

    /** More areas than any office has; a longer list is a mistake of the token's issuer. */
    static final int MOST_REGIONS = 64;

    /** The source of what officials enter: no integrator keeps those records. */
    private static final String REGISTRY = "REGISTRY";

    private final KnownRegions knownRegions;

    @Inject
    CallerAugmentor(KnownRegions knownRegions) {
        this.knownRegions = knownRegions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The token names no subject"));
        }
        return context.runBlocking(() -> {
            Caller caller = callerOf(token, identity.getRoles());
            QuarkusSecurityIdentity.Builder known = QuarkusSecurityIdentity.builder()
                    .setPrincipal(identity.getPrincipal())
                    .addCredentials(identity.getCredentials())
                    .addAttribute(Callers.ATTRIBUTE, caller);
            caller.roles().forEach(role -> known.addRoles(role.operations()));
            return known.build();
        });
    }

    private Caller callerOf(JsonWebToken token, Set<String> written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (written.contains(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        boolean local = roles.contains(Role.OFFICIAL) || roles.contains(Role.VERIFIER);
        List<String> regions = local ? regions(token) : List.of();
        Set<Sector> sectors = roles.contains(Role.MINISTRY) ? sectors(token) : Set.of();
        String source = roles.contains(Role.INTEGRATOR) ? source(token) : null;
        String name = Objects.requireNonNullElse(token.getName(), token.getSubject());
        Map<UUID, String> bodies = roles.contains(Role.REPRESENTATIVE) ? bodies(token) : Map.of();
        return new Caller(token.getSubject(), name, roles, regions, sectors, source, bodies);
    }

    private List<String> regions(JsonWebToken token) {
        List<String> codes = Claims.texts(token, "region_code");
        if (codes == null || codes.size() > MOST_REGIONS || !knownRegions.haveAll(codes)) {
            throw refused("region_code");
        }
        return List.copyOf(codes);
    }

    private static Set<Sector> sectors(JsonWebToken token) {
        List<String> names = Claims.texts(token, "sectors");
        if (names == null) {
            throw refused("sectors");
        }
        Set<Sector> sectors = EnumSet.noneOf(Sector.class);
        for (String name : names) {
            try {
                sectors.add(Sector.valueOf(name));
            } catch (IllegalArgumentException unknown) {
                throw refused("sectors");
            }
        }
        return sectors;
    }

    private static String source(JsonWebToken token) {
        List<String> names = Claims.texts(token, "source_system");
        if (names == null || names.size() != 1 || !names.get(0).matches("[A-Z][A-Z0-9_-]{1,29}")) {
            throw refused("source_system");
        }
        if (names.get(0).equals(REGISTRY)) {
            throw refused("source_system");
        }
        return names.get(0);
    }

    private static Map<UUID, String> bodies(JsonWebToken token) {
        List<String> ids = Claims.texts(token, "bodies");
        Map<UUID, String> bodies = ids == null ? Map.of() : BodyIds.byKey(ids);
        if (bodies.isEmpty()) {
            throw refused("bodies");
        }
        return bodies;
    }

    private static Problem refused(String claim) {
        return Problem.forbidden(
                "Klaim " + claim + " pada token kosong atau tidak sah.",
                "The claim " + claim + " of the token is missing or not valid.");
    }
}
