package id.kumkm.registry.region;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
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
                            Column.of("effective_on", "s.effective_on", LocalDate.class),
                            Column.of("is_predecessor", "r.code = s.predecessor_code", Boolean.class)))
            .toList();

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
                .append(" ORDER BY s.effective_on, r.code");
        List<Tuple> steps = listing.rows(COLUMNS, from);
        return new RegionSuccessionView(region, steps(steps, true), steps(steps, false));
    }

    private static List<RegionSuccessionView.Step> steps(List<Tuple> rows, boolean backward) {
        return rows.stream()
                .filter(row -> row.get("is_predecessor", Boolean.class) == backward)
                .map(RegionSuccessionReads::step)
                .toList();
    }

    private static RegionSuccessionView.Step step(Tuple row) {
        return new RegionSuccessionView.Step(RegionReads.view(row), row.get("effective_on", LocalDate.class));
    }
}
