package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.KbliRange;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.FilterSize;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a filter into SQL over {@code partnership p} and its two bodies. */
final class PartnershipConditions {

    private final Sql sql;
    private final FilterSize size = new FilterSize();
    private boolean isByChange;

    private PartnershipConditions(Sql sql) {
        this.sql = sql;
    }

    /** Adds a filter. */
    static PartnershipConditions append(Sql sql, @Nullable PartnershipFilter filter) {
        PartnershipConditions conditions = new PartnershipConditions(sql);
        if (filter != null) {
            sql.append(" AND ");
            conditions.all(filter);
        }
        return conditions;
    }

    /** True where it asks for changes: then it is over rows of {@link LastChange}. */
    boolean isByChange() {
        return isByChange;
    }

    private void all(PartnershipFilter filter) {
        size.increase();
        sql.append("(TRUE");
        body("p.supplier_id", filter.supplier());
        body("p.buyer_id", filter.buyer());
        anyOf("p.pattern", filter.pattern());
        anyOf("(" + PartnershipStatus.SQL + ")", filter.status());
        region("s.region_code", filter.region());
        region("y.region_code", filter.buyerRegion());
        if (filter.hsChapter() != null) {
            sql.append(" AND left(p.hs6, 2) = ?", filter.hsChapter());
        }
        kbli(filter.kbli());
        if (filter.startYear() != null) {
            sql.append(" AND extract(year FROM p.starts_on) = ?", filter.startYear());
        }
        if (filter.updatedSince() != null) {
            isByChange = true;
            LastChange.since(sql, "p", filter.updatedSince());
        }
        nested(filter);
        sql.append(")");
    }

    /** What is no id names nobody. */
    private void body(String column, @Nullable String id) {
        if (id != null) {
            UUID key = BodyKind.of(id).flatMap(kind -> kind.key(id)).orElse(new UUID(0, 0));
            sql.append(" AND " + column + " = ?", key);
        }
    }

    private void anyOf(String column, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            sql.append(" AND " + column + " = ANY(?)", (Object) names);
        }
    }

    /** What follows a code is a dot, and a slash follows the dot. */
    private void region(String column, @Nullable String written) {
        if (written != null) {
            String code = RegionCode.normalise(written);
            sql.append(" AND " + column + " >= ? AND " + column + " < ?", code, code + "/");
        }
    }

    private void kbli(@Nullable CommodityFilter kbli) {
        if (kbli != null) {
            KbliRange codes = KbliRange.of(kbli.version(), kbli.division())
                    .filter(range -> kbli.division().length() <= 2)
                    .orElseThrow(() -> Problem.badRequest(
                            "Kelompok komoditas adalah huruf kategori (A sampai V) atau 2 digit.",
                            "A group of commodities is the letter of a category (A to V) or 2 digits."));
            sql.append(" AND " + codes.here("p"));
        }
    }

    private void nested(PartnershipFilter filter) {
        if (filter.and() != null) {
            for (PartnershipFilter one : filter.and()) {
                sql.append(" AND ");
                all(one);
            }
        }
        if (filter.or() != null) {
            sql.append(" AND (FALSE");
            for (PartnershipFilter one : filter.or()) {
                sql.append(" OR ");
                all(one);
            }
            sql.append(")");
        }
        if (filter.not() != null) {
            // A condition on an unknown value is unknown; "not" must still find that record.
            sql.append(" AND coalesce(");
            all(filter.not());
            sql.append(", FALSE) IS FALSE");
        }
    }
}
