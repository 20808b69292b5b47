package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.body.CoordinatePrecision;
import id.kumkm.registry.body.LegalForm;
import id.kumkm.registry.body.LocationView;
import id.kumkm.registry.body.QualityFlag;
import id.kumkm.registry.body.Verification;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Column;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a register: what every register has of it, and what the caller may read. */
public final class RecordRow {

    /** Over {@code body b}. */
    static final List<Column> BODY = List.of(
            Column.of("version", "b.version", Integer.class),
            Column.of("name", "b.name", String.class),
            Column.of("legal_form", "b.legal_form", String.class),
            Column.of("region_code", "b.region_code", String.class),
            Column.of("status", "b.status", String.class),
            Column.of("verification", "b.verification", String.class),
            Column.of("verification_level", "b.verification_level", Integer.class),
            Column.of("flags", "b.flags", String[].class),
            Column.of("source", "b.source", String.class),
            Column.of("external_id", "b.external_id", String.class),
            Column.of("source_version", "CAST(b.source_version AS text)", String.class),
            Column.of("registered_at", "b.registered_at", OffsetDateTime.class),
            Column.of("updated_at", "b.updated_at", OffsetDateTime.class));

    /** Over its primary {@code location l}. */
    static final List<Column> LOCATION = List.of(
            Column.of("address", "l.address", String.class),
            Column.of("hamlet", "l.hamlet", String.class),
            Column.of("rt", "l.rt", String.class),
            Column.of("rw", "l.rw", String.class),
            Column.of("postcode", "l.postcode", String.class),
            Column.of("latitude", "l.latitude", Double.class),
            Column.of("longitude", "l.longitude", Double.class),
            Column.of("precision", "l.coordinate_precision", String.class),
            Column.of("public_latitude", "l.public_latitude", Double.class),
            Column.of("public_longitude", "l.public_longitude", Double.class));

    /** Over {@code body b}: what is asked of it before something of it is written. */
    static final List<Column> HELD = BODY.stream()
            .filter(column -> List.of("version", "status", "source").contains(column.name()))
            .toList();

    static final Column KEY = Column.of("key", "b.id", UUID.class);

    private final Tuple row;
    private final Access access;

    RecordRow(Tuple row, Access access) {
        this.row = row;
        this.access = access;
    }

    public Access access() {
        return access;
    }

    public UUID key() {
        return row.get("key", UUID.class);
    }

    /** The id of what was read: of the record, or of its state at a moment. */
    public String id(BodyKind kind) {
        OffsetDateTime moment = access.asOf();
        String record = kind.publicId(key());
        return moment == null ? record : RecordState.id(record, moment, number("version"));
    }

    public String text(String column) {
        return row.get(column, String.class);
    }

    public @Nullable String optional(String column) {
        return row.get(column, String.class);
    }

    public int number(String column) {
        return row.get(column, Integer.class);
    }

    public @Nullable Integer optionalNumber(String column) {
        return row.get(column, Integer.class);
    }

    public @Nullable Boolean flag(String column) {
        return row.get(column, Boolean.class);
    }

    public @Nullable LocalDate day(String column) {
        return row.get(column, LocalDate.class);
    }

    public OffsetDateTime moment(String column) {
        return row.get(column, OffsetDateTime.class);
    }

    public List<String> texts(String column) {
        return List.of(row.get(column, String[].class));
    }

    public @Nullable List<String> optionalTexts(String column) {
        String[] texts = row.get(column, String[].class);
        return texts == null ? null : List.of(texts);
    }

    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public @Nullable LegalForm legalForm() {
        return constant(LegalForm.class, "legal_form");
    }

    public BodyStatus status() {
        return BodyStatus.valueOf(text("status"));
    }

    public Verification verification() {
        return Verification.valueOf(text("verification"));
    }

    public List<QualityFlag> flags() {
        return Arrays.stream(row.get("flags", String[].class))
                .map(QualityFlag::valueOf)
                .toList();
    }

    public @Nullable String sourceVersion() {
        return row.get("source_version", String.class);
    }

    public LocationView location() {
        return new LocationView(
                access,
                optional("address"),
                optional("hamlet"),
                optional("rt"),
                optional("rw"),
                optional("postcode"),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class),
                constant(CoordinatePrecision.class, "precision"),
                row.get("public_latitude", Double.class),
                row.get("public_longitude", Double.class));
    }
}
