package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Authority;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which memberships a viewer sees. That a legal entity is a member is public once it is confirmed; that a person is, or the
 * business of one, and what waits, is for those who may read class P1 of the cooperative or of the member. Who the person
 * is, is of class P2.
 */
@Singleton
class MembershipAuthority {

    private final Authority cooperatives;
    private final Authority umkms;

    @Inject
    MembershipAuthority(Records records) {
        cooperatives =
                Objects.requireNonNull(records.model(BodyKind.COOPERATIVE).authority());
        umkms = Objects.requireNonNull(records.model(BodyKind.UMKM).authority());
    }

    /** The condition over the memberships' joins {@code co}, {@code ce}, {@code mb} and {@code me}. */
    Sql visible(Viewer viewer) {
        Authority.Grants member = umkms.grants(viewer);
        Sql cooperative = cooperatives.grants(viewer).restricted();
        return new Sql()
                .append("(m.confirmation <> 'MENUNGGU' AND (mb.kind = 'COOPERATIVE' OR NOT "
                        + ofMember(member.personal()) + ") OR ")
                .append(cooperative.map(MembershipAuthority::ofCooperative))
                .append(" OR mb.id IS NOT NULL AND CASE mb.kind WHEN 'COOPERATIVE' THEN ")
                .append(cooperative.map(MembershipAuthority::ofMember))
                .append(" ELSE ")
                .append(member.restricted().map(MembershipAuthority::ofMember))
                .append(" END)");
    }

    /** SQL of the region whose office has authority over the cooperative. */
    String area() {
        return ofCooperative(cooperatives.over());
    }

    private static String ofCooperative(String written) {
        return written.replaceAll("\\bb\\.", "co.").replaceAll("\\be\\.", "ce.");
    }

    private static String ofMember(String written) {
        return written.replaceAll("\\bb\\.", "mb.").replaceAll("\\be\\.", "me.");
    }

    /** What the caller may read of a membership: as of its cooperative. */
    static Access access(Tuple row, Caller caller, @Nullable String purpose) {
        Holding cooperative = new Holding(
                row.get("co_key", UUID.class),
                Sector.COOPERATIVE,
                row.get("area", String.class),
                row.get("source", String.class),
                "");
        return Policy.access(caller, cooperative, row.get("person", UUID.class) != null, purpose);
    }
}
