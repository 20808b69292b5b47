package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.CoordinatePrecision;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationView;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.scale.ScaleBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The read model of the register: columns, conditions and sorts, and what a caller may see of a row. */
@ApplicationScoped
public class UmkmReads {

    private static final String FROM = "FROM umkm u JOIN body b ON b.id = u.id"
            + " JOIN location l ON l.body_id = b.id AND l.is_primary"
            + " LEFT JOIN identifier nib ON nib.body_id = b.id AND nib.scheme = 'NIB'"
            + " WHERE b.kind = 'UMKM'";

    private static final List<Column> COLUMNS = List.of(
            Column.of("key", "b.id", UUID.class),
            Column.of("version", "b.version", Integer.class),
            Column.of("name", "b.name", String.class),
            Column.of("trade_names", "u.trade_names", String[].class),
            Column.of("legal_form", "b.legal_form", String.class),
            Column.of("scale", "u.scale", String.class),
            Column.of("declared_scale", "u.declared_scale", String.class),
            Column.of("computed_scale", "u.computed_scale", String.class),
            Column.of("scale_basis", "u.scale_basis", String.class),
            Column.of("scale_year", "u.scale_year", Integer.class),
            Column.of("local_category", "u.local_category", String.class),
            Column.of("description", "u.description", String.class),
            Column.of("established_on", "u.established_on", LocalDate.class),
            Column.of("region_code", "b.region_code", String.class),
            Column.of("address", "l.address", String.class),
            Column.of("rt", "l.rt", String.class),
            Column.of("rw", "l.rw", String.class),
            Column.of("postcode", "l.postcode", String.class),
            Column.of("latitude", "l.latitude", Double.class),
            Column.of("longitude", "l.longitude", Double.class),
            Column.of("precision", "l.coordinate_precision", String.class),
            Column.of("public_latitude", "l.public_latitude", Double.class),
            Column.of("public_longitude", "l.public_longitude", Double.class),
            Column.of("nib", "nib.value", String.class),
            Column.of("status", "b.status", String.class),
            Column.of("verification", "b.verification", String.class),
            Column.of("verification_level", "b.verification_level", Integer.class),
            Column.of("flags", "b.flags", String[].class),
            Column.of("source", "b.source", String.class),
            Column.of("external_id", "b.external_id", String.class),
            Column.of("source_version", "b.source_version", Long.class),
            Column.of("registered_at", "b.registered_at", OffsetDateTime.class),
            Column.of("updated_at", "b.updated_at", OffsetDateTime.class));

    private final Listing listing;

    @Inject
    public UmkmReads(Listing listing) {
        this.listing = listing;
    }

    public Optional<UmkmView> byId(UUID id, Caller caller) {
        return one(new Sql().append(FROM + " AND b.id = ?", id), caller);
    }

    Optional<UmkmView> byNib(String nib, Caller caller) {
        return one(new Sql().append(FROM + " AND nib.value = ? AND nib.active", nib), caller);
    }

    private Optional<UmkmView> one(Sql from, Caller caller) {
        return listing.rows(COLUMNS, from).stream().findFirst().map(row -> view(row, caller));
    }

    Slice<UmkmView> page(@Nullable UmkmFilter filter, UmkmSort sort, PageRequest page, Caller caller) {
        String list = "umkms " + sort + " " + filter;
        return listing.page(COLUMNS, from(filter), sort.order(), page, list, row -> view(row, caller));
    }

    public Total total(@Nullable UmkmFilter filter) {
        return listing.total(from(filter));
    }

    private static Sql from(@Nullable UmkmFilter filter) {
        Sql from = new Sql().append(FROM);
        UmkmConditions.append(from, filter);
        return from;
    }

    private static UmkmView view(Tuple row, Caller caller) {
        String region = text(row, "region_code");
        String source = text(row, "source");
        LegalForm form = constant(LegalForm.class, row, "legal_form");
        boolean restricted = Policy.mayReadRestricted(caller, new Holding(Sector.UMKM, region, source, ""));
        return view(row, restricted, restricted || !LegalForm.isNaturalPerson(form));
    }

    /** The whole view; {@code open} shows what is public of legal entities only, {@code restricted} all of class P1. */
    private static UmkmView view(Tuple row, boolean restricted, boolean open) {
        UUID key = row.get("key", UUID.class);
        return new UmkmView(
                key,
                PublicId.of(UmkmView.KIND, key),
                row.get("version", Integer.class),
                text(row, "name"),
                List.of(row.get("trade_names", String[].class)),
                constant(LegalForm.class, row, "legal_form"),
                constant(Scale.class, row, "scale"),
                constant(Scale.class, row, "declared_scale"),
                constant(Scale.class, row, "computed_scale"),
                constant(ScaleBasis.class, row, "scale_basis"),
                row.get("scale_year", Integer.class),
                text(row, "local_category"),
                text(row, "description"),
                row.get("established_on", LocalDate.class),
                text(row, "region_code"),
                open ? location(row) : location(row).publicPart(),
                open ? text(row, "nib") : null,
                BodyStatus.valueOf(text(row, "status")),
                Verification.valueOf(text(row, "verification")),
                row.get("verification_level", Integer.class),
                restricted ? flags(row) : List.of(),
                text(row, "source"),
                restricted ? text(row, "external_id") : null,
                restricted ? row.get("source_version", Long.class) : null,
                row.get("registered_at", OffsetDateTime.class),
                row.get("updated_at", OffsetDateTime.class));
    }

    private static LocationView location(Tuple row) {
        return new LocationView(
                text(row, "address"),
                text(row, "rt"),
                text(row, "rw"),
                text(row, "postcode"),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class),
                constant(CoordinatePrecision.class, row, "precision"),
                row.get("public_latitude", Double.class),
                row.get("public_longitude", Double.class));
    }

    private static List<QualityFlag> flags(Tuple row) {
        return Arrays.stream(row.get("flags", String[].class))
                .map(QualityFlag::valueOf)
                .toList();
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
