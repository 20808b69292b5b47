package id.kumkm.registry.membership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of memberships, which hang on cooperatives and on their members. */
@Singleton
class MembershipReads implements ReadModel {

    static final String PREFIX = "mbr";

    /** What a record is in the memberships that hang on it. */
    enum Side {
        COOPERATIVE("memberList", "m.cooperative_id"),
        MEMBER("memberships", "m.member_id");

        private final String field;
        private final String own;

        Side(String field, String own) {
            this.field = field;
            this.own = own;
        }
    }

    private static final Join COOPERATIVE = BodySummaryReads.join("co", "m.cooperative_id");
    private static final Join MEMBER = Join.optional("mb", "body", "mb.id = m.member_id");

    private static final List<Join> JOINS = List.of(
            COOPERATIVE,
            Join.always("ce", "cooperative", "ce.id = m.cooperative_id"),
            MEMBER,
            Join.optional("me", "cooperative", "me.id = m.member_id"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("joined_on", "m.joined_on", LocalDate.class),
            Column.of("left_on", "m.left_on", LocalDate.class),
            Column.of("confirmation", "m.confirmation", String.class),
            Column.of("confirmed_at", "m.confirmed_at", OffsetDateTime.class));

    private static final String FROM =
            "FROM membership m" + JOINS.stream().map(Join::sql).collect(Collectors.joining()) + " WHERE ";

    private static final Order NEWEST_FIRST = new Order("m.joined_on", "date", false, "m.id", "uuid");

    private final Listing listing;
    private final Callers callers;
    private final MembershipAuthority authority;
    private final Model model;
    private final List<Column> read;

    @Inject
    MembershipReads(Listing listing, Callers callers, MembershipAuthority authority, Records records) {
        this.listing = listing;
        this.callers = callers;
        this.authority = authority;
        this.model = Model.of("Membership", "m", "membership", "m.id")
                .join(JOINS)
                .field("id", ModelField.Leaf.ofId(PREFIX, "m.id"))
                .columns(COLUMNS)
                .field("cooperative", BodySummaryReads.of(COOPERATIVE))
                .field("member", BodySummaryReads.of(MEMBER));
        Stream<Column> own = Stream.of(
                Column.of("key", "m.id", UUID.class),
                Column.of("person", "m.person_id", UUID.class),
                Column.of("area", authority.area(), String.class),
                Column.of("source", "co.source", String.class));
        this.read = Stream.of(own, COLUMNS.stream(), BodySummaryReads.read("co"), BodySummaryReads.read("mb"))
                .flatMap(columns -> columns)
                .toList();
        records.model(BodyKind.COOPERATIVE).field(Side.COOPERATIVE.field, link(Side.COOPERATIVE));
        records.model(BodyKind.COOPERATIVE).field(Side.MEMBER.field, link(Side.MEMBER));
        records.model(BodyKind.UMKM).field(Side.MEMBER.field, link(Side.MEMBER));
    }

    @Override
    public List<Root> roots() {
        return List.of();
    }

    private ModelField link(Side side) {
        return new ModelField.Link(() -> model, side.own, "b.id", (arguments, viewer) -> {
            LocalDate day = arguments.get("asOf", LocalDate.class);
            String list = list(side, day);
            return Finding.page(found(day, viewer), NEWEST_FIRST, arguments.page(), list, list);
        });
    }

    /** The days of all cooperatives are in one order: a cursor is good under every record. */
    private static String list(Side side, @Nullable LocalDate day) {
        return side.field + " " + day;
    }

    private Sql found(@Nullable LocalDate day, Viewer viewer) {
        Sql visible = authority.visible(viewer);
        return day == null
                ? visible
                : visible.append(" AND m.joined_on <= ? AND coalesce(m.left_on > ?, TRUE)", day, day);
    }

    /** A page of the memberships on one side of a body, as far as the caller sees them. */
    Slice<MembershipView> page(Side side, UUID body, @Nullable LocalDate day, PageRequest page) {
        Viewing viewer = callers.viewing();
        Sql from = new Sql().append(FROM).append(found(day, viewer)).append(" AND " + side.own + " = ?", body);
        return listing.page(read, from, NEWEST_FIRST, page, list(side, day), this::view);
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(new NodeType(PREFIX, model, authority::visible, this::visible));
    }

    private List<MembershipView> visible(Collection<UUID> keys) {
        Sql from = new Sql()
                .append(FROM)
                .append(authority.visible(callers.viewing()))
                .append(" AND m.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
        return listing.rows(read, from).stream().map(this::view).toList();
    }

    /** The membership with this key, whoever asks: its caller has been found entitled, or asks the policy next. */
    Optional<MembershipView> byId(UUID id) {
        return listing.rows(read, new Sql().append(FROM + "m.id = ?", id)).stream()
                .findFirst()
                .map(this::view);
    }

    private MembershipView view(Tuple row) {
        return new MembershipView(
                row.get("co_key", UUID.class),
                row.get("person", UUID.class),
                MembershipAuthority.access(row, callers.current(), callers.purpose()),
                PublicId.of(PREFIX, row.get("key", UUID.class)),
                row.get("joined_on", LocalDate.class),
                row.get("left_on", LocalDate.class),
                LinkConfirmation.valueOf(row.get("confirmation", String.class)),
                row.get("confirmed_at", OffsetDateTime.class),
                BodySummaryReads.view(row, "co"),
                BodySummaryReads.optional(row, "mb"));
    }
}
