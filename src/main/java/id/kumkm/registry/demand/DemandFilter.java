package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.classification.HsReads;
import id.kumkm.registry.platform.Problem;
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

/** Conditions on a list of demands, which hold together. */
@Input("SupplyDemandFilter")
@Description("Conditions on demands. They hold together; absent ones do not count.")
public record DemandFilter(
        @Description("How words of the commodity begin, in any order, without regard to case and accents.") @Nullable
        String text,

        @Description("Id of the industry or UMKM that wants it.") @Id @Nullable
        String buyerId,

        @Description("Kemendagri code of a region at any level; of all buyers who are in it.") @Nullable
        String region,

        @Description("The first 2, 4 or 6 digits of the code of goods (kode HS), with dots or without.") @Nullable
        String hs,

        @Description("Made by such an activity.") @Nullable KbliFilter kbli,

        @Description("Any of these statuses today.") @Nullable
        List<DemandStatus> status,

        @Description("Changed since this moment: what was not to be seen before it, and some that just was.") @Nullable
        OffsetDateTime updatedSince) {

    /** What a buyer wants. */
    static DemandFilter wantedBy(String buyer) {
        return new DemandFilter(null, buyer, null, null, null, null, null);
    }

    /** Adds the conditions to {@code supply_demand d} and its buyer's {@code body b}. */
    static Sql where(@Nullable DemandFilter filter) {
        Sql sql = new Sql().append("TRUE");
        if (filter != null) {
            filter.addTo(sql);
        }
        return sql;
    }

    private void addTo(Sql sql) {
        if (text != null) {
            sql.names("d.search_commodity", text);
        }
        if (buyerId != null) {
            sql.append(" AND d.buyer_id = ANY(?)", (Object)
                    BodyKind.of(buyerId).flatMap(kind -> kind.key(buyerId)).stream()
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
            sql.append(" AND d.hs6 >= ? AND d.hs6 < ?", prefix, prefix + "A");
        }
        if (kbli != null) {
            sql.append(" AND " + kbli.range().anywhere("d"));
        }
        if (status != null) {
            sql.append(" AND " + DemandStatus.SQL + " = ANY(?)", (Object)
                    status.stream().map(DemandStatus::name).toArray(String[]::new));
        }
        if (updatedSince != null) {
            LastChange.since(sql, "d", updatedSince);
        }
    }
}
