package id.kumkm.registry.region;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionSuccessionView.FormerName;
import id.kumkm.registry.region.RegionSuccessionView.Knowledge;
import id.kumkm.registry.region.RegionSuccessionView.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The read model of which region took over from which. */
@ApplicationScoped
class RegionSuccessionReads {

    private static final List<Column> COLUMNS = Stream.concat(
                    RegionReads.COLUMNS.stream(),
                    Stream.of(
                            Column.of("former_name", "s.former_name", String.class),
                            Column.of("effective_on", "s.effective_on", LocalDate.class),
                            Column.of("step_list", "s.last_list", Integer.class),
                            Column.of("law", "s.law", String.class),
                            Column.of("law_date", "s.law_date", LocalDate.class),
                            Column.of("is_predecessor", "r.code = s.predecessor_code", Boolean.class)))
            .toList();

    private static final List<Column> NAMES =
            List.of(Column.of("name", "f.name", String.class), Column.of("last_list", "f.last_list", Integer.class));

    private final Listing listing;

    @Inject
    RegionSuccessionReads(Listing listing) {
        this.listing = listing;
    }

    RegionSuccessionView of(RegionView region) {
        Sql from = new Sql()
                .append("FROM region_succession s JOIN region r ON r.code <> ?", region.code())
                .append(" AND r.code IN (s.predecessor_code, s.successor_code)")
                .append(" WHERE ? IN (s.predecessor_code, s.successor_code)", region.code())
                .append(" ORDER BY coalesce(s.effective_on, s.law_date), r.code");
        List<Tuple> rows = listing.rows(COLUMNS, from);
        List<Step> before = steps(rows, true);
        List<Step> after = steps(rows, false);
        return new RegionSuccessionView(
                region,
                formerNames(region.code()),
                before,
                before.isEmpty() ? Knowledge.NOT_KNOWN : Knowledge.RECORDED,
                after,
                after.isEmpty()
                        ? region.validTo() == null ? Knowledge.IN_FORCE : Knowledge.NOT_KNOWN
                        : Knowledge.RECORDED);
    }

    private List<FormerName> formerNames(String code) {
        Sql from =
                new Sql().append("FROM region_former_name f WHERE f.code = ? ORDER BY f.last_list DESC, f.name", code);
        return listing.rows(NAMES, from).stream()
                .map(row -> new FormerName(row.get("name", String.class), row.get("last_list", Integer.class)))
                .toList();
    }

    private static List<Step> steps(List<Tuple> rows, boolean backward) {
        return rows.stream()
                .filter(row -> row.get("is_predecessor", Boolean.class) == backward)
                .map(RegionSuccessionReads::step)
                .toList();
    }

    private static Step step(Tuple row) {
        return new Step(
                RegionReads.view(row),
                row.get("former_name", String.class),
                row.get("effective_on", LocalDate.class),
                row.get("step_list", Integer.class),
                row.get("law", String.class),
                row.get("law_date", LocalDate.class));
    }
}
