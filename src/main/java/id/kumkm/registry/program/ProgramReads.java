package id.kumkm.registry.program;

import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.LastChange;
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
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of programmes and their participants. */
@Singleton
class ProgramReads implements ReadModel {

    static final String PREFIX = "prg";

    private static final List<Column> COLUMNS = List.of(
            Column.of("version", "p.version", Integer.class),
            Column.of("name", "p.name", String.class),
            Column.of("goal", "p.goal", String.class),
            Column.of("region_codes", "p.region_codes", String[].class),
            Column.of("kbli_version", "p.kbli_version", String.class),
            Column.of("kbli_prefixes", "p.kbli_prefixes", String[].class),
            Column.of("starts_on", "p.starts_on", LocalDate.class),
            Column.of("ends_on", "p.ends_on", LocalDate.class));

    private static final List<Column> READ = Stream.concat(
                    Stream.of(Column.of("key", "p.id", UUID.class)), COLUMNS.stream())
            .toList();

    private static final String FROM = "FROM program p WHERE ";
    private static final Sql TABLE = new Sql().append("program");
    private static final Sql BY_CHANGE = LastChange.of("program", "PROGRAM");
    private static final String PARTICIPANTS = "participants";

    private static final Order BY_BODY = new Order("t.body_id", "uuid", true, "t.id", "uuid");

    private static final Model MODEL = Model.of("Program", "p", "program", "p.id")
            .field("id", ModelField.Leaf.ofId(PREFIX, "p.id"))
            .columns(COLUMNS)
            .field(PARTICIPANTS, participants());

    private final Listing listing;

    @Inject
    ProgramReads(Listing listing) {
        this.listing = listing;
    }

    /** The participants' own columns are those of their bodies. */
    private static ModelField participants() {
        Model participant = BodySummaryReads.through("t", "program_participant", "t.body_id");
        return new ModelField.Link(
                () -> participant,
                "t.program_id",
                "p.id",
                (arguments, viewer) ->
                        Finding.page(new Sql().append("TRUE"), BY_BODY, arguments.page(), PARTICIPANTS, PARTICIPANTS));
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.one(
                        "program",
                        MODEL,
                        (arguments, viewer) -> PublicId.parse(PREFIX, Objects.requireNonNull(arguments.text("id")))
                                .map(key -> Finding.of(new Sql().append("p.id = ?", key)))
                                .orElse(null)),
                Root.page("programs", MODEL, (arguments, viewer) -> found(arguments)));
    }

    private static Finding found(Arguments arguments) {
        Asked asked = new Asked(
                arguments.get("asOf", LocalDate.class),
                arguments.get("updatedSince", OffsetDateTime.class),
                arguments.get("sort", ProgramSort.class));
        return Finding.page(asked.where(), asked.order(), arguments.page(), "programs " + asked, asked.counted())
                .in(asked.rows());
    }

    /** Which programmes, in which order. A cursor is good for the same ones in the same order. */
    record Asked(
            @Nullable LocalDate day,
            @Nullable OffsetDateTime since,
            @Nullable ProgramSort sort) {

        private Order order() {
            return (sort == null ? ProgramSort.STARTS_DESC : sort).order();
        }

        private Sql rows() {
            return since != null || sort != null && sort.isByChange() ? BY_CHANGE : TABLE;
        }

        private Sql where() {
            Sql where = new Sql().append("TRUE");
            if (day != null) {
                where.append(" AND p.starts_on <= ? AND coalesce(p.ends_on >= ?, TRUE)", day, day);
            }
            if (since != null) {
                LastChange.since(where, "p", since);
            }
            return where;
        }

        private Sql from() {
            return new Sql().append("FROM ").append(rows()).append(" p WHERE ").append(where());
        }

        private String counted() {
            return "programs " + day + " " + since;
        }
    }

    Slice<ProgramView> page(Asked asked, PageRequest page) {
        return listing.page(READ, asked.from(), asked.order(), page, "programs " + asked, ProgramReads::view)
                .counted(() -> listing.total(asked.from(), asked.counted()));
    }

    Optional<ProgramView> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    private List<ProgramView> byIds(Collection<UUID> ids) {
        return listing.rows(READ, new Sql().append(FROM + "p.id = ANY(?)", (Object) ids.toArray(UUID[]::new))).stream()
                .map(ProgramReads::view)
                .toList();
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(NodeType.open(PREFIX, MODEL, this::byIds));
    }

    /** A page of those who take part. */
    Slice<BodySummaryView> participants(UUID program, PageRequest page) {
        Sql from = new Sql()
                .append(
                        "FROM program_participant t"
                                + BodySummaryReads.join("body", "t.body_id").sql() + " WHERE t.program_id = ?",
                        program);
        List<Column> columns = BodySummaryReads.read("body").toList();
        return listing.page(columns, from, BY_BODY, page, PARTICIPANTS, row -> BodySummaryReads.view(row, "body"));
    }

    private static ProgramView view(Tuple row) {
        UUID key = row.get("key", UUID.class);
        String version = row.get("kbli_version", String.class);
        return new ProgramView(
                key,
                PublicId.of(PREFIX, key),
                row.get("version", Integer.class),
                row.get("name", String.class),
                row.get("goal", String.class),
                List.of(row.get("region_codes", String[].class)),
                version == null ? null : KbliVersion.valueOf(version),
                List.of(row.get("kbli_prefixes", String[].class)),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class));
    }
}
