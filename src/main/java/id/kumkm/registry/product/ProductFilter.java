package id.kumkm.registry.product;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import id.kumkm.registry.register.KbliFilter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Conditions on a list of products, which hold together. */
@Input("ProductFilter")
@Description("Conditions on products. They hold together; absent ones do not count.")
public record ProductFilter(
        @Description("How words of the name begin, in any order, without regard to case and accents.") @Nullable
        String text,

        @Description("Id of the UMKM or cooperative that makes them.") @Id @Nullable
        String holderId,

        @Description("Kemendagri code of a region at any level; of all who are in it.") @Nullable
        String region,

        @Description("The first 2, 4 or 6 digits of the code of goods (kode HS), with dots or without.") @Nullable
        String hs,

        @Description("Made by such an activity.") @Nullable KbliFilter kbli,

        @Description("Any of these levels today.") @Nullable List<StandardLevel> standardLevel,

        @Description("Any of these statuses.") @Nullable List<ProductStatus> status,

        @Description("Changed since this moment: what was not to be seen before it, and some that just was.") @Nullable
        OffsetDateTime updatedSince) {

    /** What a record makes. */
    static ProductFilter madeBy(String holder) {
        return new ProductFilter(null, holder, null, null, null, null, List.of(ProductStatus.AKTIF), null);
    }

    /** Adds the conditions to {@code product p} and its {@code body b}. */
    static Sql where(@Nullable ProductFilter filter) {
        Sql sql = new Sql().append("TRUE");
        if (filter != null) {
            filter.addTo(sql);
        }
        return sql;
    }

    private void addTo(Sql sql) {
        if (text != null) {
            sql.names("p.search_name", text);
        }
        if (holderId != null) {
            sql.append(" AND p.body_id = ANY(?)", (Object)
                    BodyKind.of(holderId).flatMap(kind -> kind.key(holderId)).stream()
                            .toArray(UUID[]::new));
        }
        if (region != null) {
            String code = RegionCode.normalise(region);
            sql.append(" AND b.region_code >= ? AND b.region_code < ?", code, code + "/");
        }
        if (hs != null) {
            String prefix = HsReads.digits(hs);
            if (!prefix.matches("(\\d{2}){1,3}")) {
                throw Problem.badRequest("Kode HS adalah 2, 4, atau 6 digit.", "A code of HS is 2, 4 or 6 digits.");
            }
            sql.append(" AND p.hs6 >= ? AND p.hs6 < ?", prefix, prefix + "A");
        }
        if (kbli != null) {
            sql.append(" AND " + kbli.range().anywhere("p"));
        }
        anyOf(sql, "product_standard_level(p.id, " + Today.SQL + ")", standardLevel);
        anyOf(sql, "p.status", status);
        if (updatedSince != null) {
            LastChange.since(sql, "p", updatedSince);
        }
    }

    private static void anyOf(Sql sql, String column, @Nullable List<? extends java.lang.Enum<?>> values) {
        if (values != null) {
            String[] names = values.stream().map(java.lang.Enum::name).toArray(String[]::new);
            sql.append(" AND " + column + " = ANY(?)", (Object) names);
        }
    }
}
