package id.kumkm.registry.region;

import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.JointCount;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The read model of regions. */
@ApplicationScoped
public class RegionReads implements ReadModel {

    static final List<Column> COLUMNS = List.of(
            Column.of("code", "r.code", String.class),
            Column.of("name", "r.name", String.class),
            Column.of("level", RegionLevel.SQL, String.class),
            Column.of("kind", RegionKind.SQL, String.class),
            Column.of("valid_from", "r.valid_from", LocalDate.class),
            Column.of("valid_to", "r.valid_to", LocalDate.class),
            Column.of("last_list", "CAST(r.last_list AS integer)", Integer.class));

    private static final Model MODEL = Model.of("Region", "r", "region", "r.code")
            .columns(COLUMNS)
            .field("path", path("r.code"))
            .field("regions", below())
            .kept();

    /** Codes are in order in the whole country: a cursor is good below every region. */
    private static final String BELOW = "regions below";

    private static final Order BY_CODE = new Order("r.code", "text", true, "r.code", "text");

    private final Listing listing;

    @Inject
    public RegionReads(Listing listing) {
        this.listing = listing;
    }

    /** The region of a row whose code this SQL gives. */
    public static ModelField of(String code) {
        return new ModelField.One(MODEL, Join.always("r", "region", "r.code = " + code), code);
    }

    /** The region of a code and those above it, from the province down. */
    private static ModelField path(String code) {
        List<Join> steps = Arrays.stream(RegionLevel.values())
                .map(level -> Join.optional(
                        "p" + level.number(),
                        "region",
                        "p%1$d.code = CASE WHEN length(%2$s) >= %3$d THEN left(%2$s, %3$d) END"
                                .formatted(level.number(), code, level.digits())))
                .toList();
        return new ModelField.Several(() -> MODEL, steps, code, RegionReads::steps);
    }

    private static List<String> steps(String code) {
        return Arrays.stream(RegionLevel.values())
                .filter(level -> code.length() >= level.digits())
                .map(level -> code.substring(0, level.digits()))
                .toList();
    }

    /** The regions in force next below a region. */
    private static ModelField below() {
        return new ModelField.Link(() -> MODEL, "r.parent_code", "r.code", (arguments, viewer) -> {
            Sql inForce = new Sql().append("r.valid_to IS NULL");
            return Finding.page(inForce, BY_CODE, arguments.page(), BELOW, BELOW);
        });
    }

    /** A page of the regions in force next below a region. */
    Slice<RegionView> below(RegionView region, PageRequest page) {
        Sql from = new Sql().append("FROM region r WHERE r.valid_to IS NULL AND r.parent_code = ?", region.code());
        return listing.page(COLUMNS, from, BY_CODE, page, BELOW, RegionReads::view);
    }

    /** The regions of these codes that exist, by code, whether in force or not. */
    public Map<String, RegionView> byCode(Collection<String> codes) {
        Map<String, RegionView> found = new LinkedHashMap<>();
        String[] possible = codes.stream().filter(RegionCode::isCode).toArray(String[]::new);
        if (possible.length > 0) {
            Sql from = new Sql().append("FROM region r WHERE r.code = ANY(?)", (Object) possible);
            listing.rows(COLUMNS, from).stream().map(RegionReads::view).forEach(view -> found.put(view.code(), view));
        }
        return found;
    }

    /** A page of the regions in force on a day; without one, of those in force without end. */
    Slice<RegionView> page(
            @Nullable String parent, @Nullable RegionLevel level, @Nullable LocalDate day, PageRequest page) {
        Sql from = new Sql().append("FROM region r WHERE ").append(among(parent, level, day));
        String list = listed(parent, level, day);
        return listing.page(COLUMNS, from, BY_CODE, page, list, RegionReads::view)
                .counted(() -> listing.total(from, list, JointCount.OF_ALL_ROWS));
    }

    private static String listed(@Nullable String parent, @Nullable RegionLevel level, @Nullable LocalDate day) {
        return "regions " + parent + " " + level + (day == null ? "" : " " + day);
    }

    private static Sql among(@Nullable String parent, @Nullable RegionLevel level, @Nullable LocalDate day) {
        Sql where = day == null ? new Sql().append("r.valid_to IS NULL") : inForceOn(day);
        if (parent != null) {
            where.append(" AND r.code LIKE ?", Sql.literal(RegionCode.normalise(parent)) + ".%");
        }
        if (level != null) {
            where.append(" AND r.level = ?", level.number());
        } else if (parent != null) {
            where.append(" AND r.parent_code = ?", RegionCode.normalise(parent));
        } else {
            where.append(" AND r.level = 1");
        }
        return where;
    }

    private static Sql inForceOn(LocalDate day) {
        return new Sql().append("coalesce(r.valid_from <= ?, TRUE) AND coalesce(r.valid_to >= ?, TRUE)", day, day);
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.one("region", MODEL, (arguments, viewer) -> one(arguments)),
                Root.page("regions", MODEL, (arguments, viewer) -> {
                    String parent = arguments.text("parent");
                    RegionLevel level = arguments.get("level", RegionLevel.class);
                    LocalDate day = arguments.get("asOf", LocalDate.class);
                    String list = listed(parent, level, day);
                    return Finding.page(among(parent, level, day), BY_CODE, arguments.page(), list, list)
                            .jointly(JointCount.OF_ALL_ROWS);
                }));
    }

    private static @Nullable Finding one(Arguments arguments) {
        String code = RegionCode.normalise(Objects.requireNonNull(arguments.text("code")));
        if (!RegionCode.isCode(code)) {
            return null;
        }
        LocalDate day = arguments.get("asOf", LocalDate.class);
        Sql where = new Sql().append("r.code = ?", code);
        return Finding.of(day == null ? where : where.append(" AND ").append(inForceOn(day)));
    }

    static RegionView view(Tuple row) {
        String code = row.get("code", String.class);
        String name = row.get("name", String.class);
        return new RegionView(
                code,
                name,
                RegionLevel.valueOf(row.get("level", String.class)),
                RegionKind.valueOf(row.get("kind", String.class)),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("last_list", Integer.class));
    }
}
