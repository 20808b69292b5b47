package id.kumkm.registry.body;

import id.kumkm.registry.platform.PublicId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a registered body is, how its ids begin, and what its member is called in inputs. */
@Enum("BodyKind")
@Description("What a registered body is (jenis badan).")
public enum BodyKind {
    @Description("Cooperative (koperasi).")
    COOPERATIVE("coop", "cooperative"),
    @Description("Micro, small or medium enterprise (UMKM).")
    UMKM("umkm", "umkm"),
    @Description("Large enterprise (usaha besar, industri).")
    INDUSTRY("ind", "industry"),
    @Description("Association of enterprises (asosiasi).")
    ASSOCIATION("assoc", "association");

    private final String prefix;
    private final String member;

    BodyKind(String prefix, String member) {
        this.prefix = prefix;
        this.member = member;
    }

    public String prefix() {
        return prefix;
    }

    public String member() {
        return member;
    }

    public String publicId(UUID id) {
        return PublicId.of(prefix, id);
    }

    /** The key inside a public id of this kind. */
    public Optional<UUID> key(String publicId) {
        return PublicId.parse(prefix, publicId);
    }

    /** The kind that a public id names. */
    public static Optional<BodyKind> of(String publicId) {
        return Arrays.stream(values())
                .filter(kind -> kind.key(publicId).isPresent())
                .findFirst();
    }
}
