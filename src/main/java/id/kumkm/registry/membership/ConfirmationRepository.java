package id.kumkm.registry.membership;

import id.kumkm.registry.body.ArrivalRepository;
import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Confirms memberships set-wise: which of those that are wanted may be confirmed, and why others may not, is said once. */
@ApplicationScoped
class ConfirmationRepository {

    private static final int MOST_CONFIRMED = 10_000;
    private static final int MOST = 1_000;

    private static final String COOPERATIVE_AREA = MembershipArea.authority("co", "ce");
    private static final String MEMBER_AREA = MembershipArea.authority("mb", "me");

    private static final List<Column> COLUMNS = List.of(
            Column.of("id", "w.id", UUID.class),
            Column.of("cooperative", "w.cooperative_id", UUID.class),
            Column.of("refusal", "w.refusal", String.class),
            Column.of("confirming", "w.confirming", UUID.class));

    private final EntityManager database;
    private final Listing listing;

    @Inject
    ConfirmationRepository(EntityManager database, Listing listing) {
        this.database = database;
        this.listing = listing;
    }

    /**
     * A membership that is wanted.
     *
     * @param refusal why the caller does not confirm it; null where it may
     * @param confirming the request that confirmed it
     */
    record Wanted(
            UUID id,
            UUID cooperative,
            @Nullable String refusal,
            @Nullable UUID confirming) {}

    /** Those of the wanted ones that the caller may confirm, up to 10,000. */
    List<Wanted> confirmable(Sql wanted, Caller caller) {
        Sql found = judged(wanted, caller).append(" WHERE w.refusal IS NULL ORDER BY w.id LIMIT " + MOST_CONFIRMED);
        return rows(found);
    }

    /** How the wanted ones stand that there are for the caller; up to 1,000, those that wait for others first. */
    List<Wanted> standing(Sql wanted, Caller caller) {
        Sql found = judged(wanted, caller)
                .append(" WHERE w.refusal IS DISTINCT FROM 'NOT_FOUND' ORDER BY w.refusal IS NULL, w.id LIMIT " + MOST);
        return rows(found);
    }

    private List<Wanted> rows(Sql from) {
        return listing.rows(COLUMNS, from).stream()
                .map(row -> new Wanted(
                        row.get("id", UUID.class),
                        row.get("cooperative", UUID.class),
                        row.get("refusal", String.class),
                        row.get("confirming", UUID.class)))
                .toList();
    }

    /** Confirms these, whose cooperatives are claimed, as far as they still may be; gives how many. */
    int confirm(List<Wanted> some, Caller caller, UUID confirming, OffsetDateTime now) {
        UUID[] ids = some.stream().map(Wanted::id).toArray(UUID[]::new);
        Sql update = new Sql()
                .append(
                        "UPDATE membership SET confirmation = w.confirms, confirmed_by = ?, confirmed_at = ?,"
                                + " confirming = ? ",
                        caller.subject(),
                        now,
                        confirming)
                .append(judged(new Sql().append("m.id = ANY(?)", (Object) ids), caller))
                .append(" WHERE w.refusal IS NULL AND membership.id = w.id");
        return bound(update).executeUpdate();
    }

    /** How many memberships a request confirmed. */
    int confirmed(UUID confirming) {
        Sql count = new Sql().append("SELECT count(*) FROM membership WHERE confirming = ?", confirming);
        return ((Number) bound(count).getSingleResult()).intValue();
    }

    /** Those of these requests that confirmed some membership which there is for the caller. */
    Set<UUID> readable(Collection<UUID> confirming, Caller caller) {
        Sql found = judged(new Sql().append("m.confirming = ANY(?)", (Object) confirming.toArray(UUID[]::new)), caller)
                .append(" WHERE w.refusal IS DISTINCT FROM 'NOT_FOUND' LIMIT " + MOST_CONFIRMED);
        return rows(found).stream()
                .map(Wanted::confirming)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private Query bound(Sql statement) {
        Query query = database.createNativeQuery(statement.text());
        for (int at = 0; at < statement.values().size(); at++) {
            query.setParameter(at + 1, statement.values().get(at));
        }
        return query;
    }

    /**
     * The wanted memberships as {@code w}, with what the caller confirms them as, and why it does not. The other side of a
     * membership is the member; that of a person is its cooperative's.
     */
    private static Sql judged(Sql wanted, Caller caller) {
        return new Sql()
                .append("FROM (SELECT j.*, CASE WHEN j.confirms IS NULL AND NOT j.sees THEN 'NOT_FOUND'"
                        + " WHEN j.confirmation <> 'MENUNGGU' OR j.left_on <= j.joined_on THEN 'WRONG_STATE'")
                .append(" WHEN j.written_by && CAST(? AS text[]) THEN 'SECOND_SUBJECT_CONFIRMS'", (Object)
                        caller.authorship())
                .append(" WHEN j.confirms IS NULL THEN 'OTHER_SIDE_CONFIRMS'"
                        + " WHEN j.confirms = 'DINAS' AND j.joined_on < ")
                .append(ArrivalRepository.on(caller, new Sql().append("j.member_id")))
                .append(" THEN 'CAME_LATER' END AS refusal FROM (SELECT m.*, (")
                .append(Policy.restricted(
                        caller, Sector.COOPERATIVE, COOPERATIVE_AREA, "m.cooperative_id", "co.source"))
                .append(") AS sees, CASE WHEN m.person_id IS NOT NULL THEN ")
                .append(Policy.confirmation(
                        caller, Sector.COOPERATIVE, COOPERATIVE_AREA, "m.cooperative_id", "co.source"))
                .append(" WHEN mb.kind = 'COOPERATIVE' THEN ")
                .append(Policy.confirmation(caller, Sector.COOPERATIVE, MEMBER_AREA, "mb.id", "mb.source"))
                .append(" ELSE ")
                .append(Policy.confirmation(caller, Sector.UMKM, "mb.region_code", "mb.id", "mb.source"))
                .append(" END AS confirms FROM membership m JOIN body co ON co.id = m.cooperative_id"
                        + " JOIN cooperative ce ON ce.id = m.cooperative_id LEFT JOIN body mb ON mb.id = m.member_id"
                        + " LEFT JOIN cooperative me ON me.id = m.member_id WHERE ")
                .append(wanted)
                .append(") j) w");
    }
}
