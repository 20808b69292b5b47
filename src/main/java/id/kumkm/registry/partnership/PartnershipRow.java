package id.kumkm.registry.partnership;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.platform.Rupiah;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Format;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a partnership, over {@code partnership p}, and the view of a row of them. */
final class PartnershipRow {

    static final List<Column> COLUMNS = List.of(
            Column.of("version", "p.version", Integer.class),
            Column.of("pattern", "p.pattern", String.class),
            Column.of("other_pattern", "p.other_pattern", String.class),
            Column.of("supplier_role", PartnershipPattern.sql("p.pattern", PartnershipPattern::supplier), String.class),
            Column.of("buyer_role", PartnershipPattern.sql("p.pattern", PartnershipPattern::buyer), String.class),
            Column.of("status", PartnershipStatus.SQL, String.class),
            Column.of("confirmation", "p.confirmation", String.class),
            Column.of("hs_chapter", "left(p.hs6, 2)", String.class),
            Column.of("kbli_version", "p.kbli_version", String.class),
            Column.of("kbli_division", "left(p.kbli_code, 2)", String.class),
            Column.of("start_year", "CAST(extract(year FROM p.starts_on) AS integer)", Integer.class),
            Column.of("stage", "p.stage", String.class),
            Column.of("agreed_stage", "p.agreed_stage", String.class),
            Column.of("agreement_number", "p.agreement_number", String.class),
            Column.of("signed_on", "p.signed_on", LocalDate.class),
            Column.of("starts_on", "p.starts_on", LocalDate.class),
            Column.of("ends_on", "p.ends_on", LocalDate.class),
            Column.of("agreed_until", "p.agreed_until", LocalDate.class),
            Column.of("stopped_on", "p.stopped_on", LocalDate.class),
            Column.of("confirmed_at", "p.confirmed_at", OffsetDateTime.class),
            Column.of("confirmed_document", "p.confirmed_document", String.class),
            Column.of("addendum_number", "p.addendum_number", String.class),
            Column.of("commodity", "p.commodity", String.class),
            Column.of("hs6", "p.hs6", String.class),
            Column.of("kbli_code", "p.kbli_code", String.class),
            Column.of("volume_per_period", "CAST(p.volume_per_period AS double precision)", Double.class),
            Column.of("period", "p.period", String.class),
            Column.of("unit", "p.unit", String.class),
            Column.of("price_term", "p.price_term", String.class),
            Column.of("price", "p.price", Long.class),
            Column.of("payment_days", "p.payment_days", Integer.class),
            Column.of("quality_standard", "p.quality_standard", String.class),
            Column.of("development_forms", "p.development_forms", String[].class),
            Column.of("dispute_forum", "p.dispute_forum", String.class),
            Column.of("export_channel", "p.export_channel", Boolean.class),
            Column.of("export_destinations", "p.export_destinations", String[].class),
            Column.of("source", "p.source", String.class),
            Column.of("registered_at", "p.registered_at", OffsetDateTime.class),
            Column.of("updated_at", "p.updated_at", OffsetDateTime.class));

    private PartnershipRow() {}

    /** Columns with a key in front of them. */
    static List<Column> with(Column key, List<Column> columns) {
        return Stream.concat(Stream.of(key), columns.stream()).toList();
    }

    /** How the text of a key becomes a public id. */
    static Format id(Function<UUID, String> publicId) {
        return (text, json) -> json.raw('"')
                .raw(publicId.apply(UUID.fromString(new String(text, StandardCharsets.US_ASCII)))
                        .getBytes(StandardCharsets.US_ASCII))
                .raw('"');
    }

    static PartnershipView view(Tuple row, Access access) {
        UUID key = row.get("key", UUID.class);
        return new PartnershipView(
                key,
                access,
                row.get("supplier_key", UUID.class),
                row.get("buyer_key", UUID.class),
                PartnershipView.publicId(key),
                row.get("version", Integer.class),
                always(PartnershipPattern.class, row, "pattern"),
                text(row, "other_pattern"),
                always(PartnershipRole.class, row, "supplier_role"),
                always(PartnershipRole.class, row, "buyer_role"),
                always(PartnershipStatus.class, row, "status"),
                always(LinkConfirmation.class, row, "confirmation"),
                text(row, "hs_chapter"),
                constant(KbliVersion.class, row, "kbli_version"),
                text(row, "kbli_division"),
                row.get("start_year", Integer.class),
                constant(PartnershipStage.class, row, "stage"),
                constant(PartnershipStage.class, row, "agreed_stage"),
                text(row, "agreement_number"),
                row.get("signed_on", LocalDate.class),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.get("agreed_until", LocalDate.class),
                row.get("stopped_on", LocalDate.class),
                row.get("confirmed_at", OffsetDateTime.class),
                text(row, "confirmed_document"),
                text(row, "addendum_number"),
                text(row, "commodity"),
                text(row, "hs6"),
                text(row, "kbli_code"),
                row.get("volume_per_period", Double.class),
                constant(SupplyPeriod.class, row, "period"),
                text(row, "unit"),
                constant(PriceTerm.class, row, "price_term"),
                rupiah(row.get("price", Long.class)),
                row.get("payment_days", Integer.class),
                text(row, "quality_standard"),
                Arrays.stream(row.get("development_forms", String[].class))
                        .map(DevelopmentForm::valueOf)
                        .toList(),
                text(row, "dispute_forum"),
                row.get("export_channel", Boolean.class),
                List.of(row.get("export_destinations", String[].class)),
                row.get("source", String.class),
                row.get("registered_at", OffsetDateTime.class),
                row.get("updated_at", OffsetDateTime.class));
    }

    static @Nullable String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    static <E extends Enum<E>> E always(Class<E> type, Tuple row, String column) {
        return Objects.requireNonNull(constant(type, row, column));
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, Tuple row, String column) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable Rupiah rupiah(@Nullable Long amount) {
        return amount == null ? null : Rupiah.of(amount);
    }
}
