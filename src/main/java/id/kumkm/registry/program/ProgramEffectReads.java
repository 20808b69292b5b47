package id.kumkm.registry.program;

import id.kumkm.registry.program.ProgramEffectView.Share;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.statistics.LinkageVariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts those who take part in a programme, and the others, from what statistics keep: one statement. */
@ApplicationScoped
class ProgramEffectReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("day", "n.day", LocalDate.class),
            Column.of("takes_part", "n.takes_part", Boolean.class),
            Column.of("linked", "CAST(n.linked AS integer)", Integer.class),
            Column.of("population", "CAST(n.population AS integer)", Integer.class),
            Column.of("unclassified", "CAST(n.unclassified AS integer)", Integer.class),
            Column.of("through_feed_no", "q.through_feed_no", Long.class));

    private final Listing listing;

    /** Counts of both groups on both days, and the number of the feed up to which they hold. */
    record Effect(ProgramEffectView.Change participants, ProgramEffectView.Change others, long throughFeedNo) {}

    @Inject
    ProgramEffectReads(Listing listing) {
        this.listing = listing;
    }

    Effect of(UUID program, LinkageVariant variant, LocalDate before, LocalDate after) {
        String[] scales = variant.scales().stream().map(Scale::name).toArray(String[]::new);
        Sql from = new Sql()
                .append(
                        "FROM program_linkage(?, ?, ?, CAST(CAST(? AS text[]) AS date[])) n"
                                + " CROSS JOIN statistic_progress q",
                        program,
                        variant.definition(),
                        scales,
                        new String[] {before.toString(), after.toString()});
        List<Tuple> rows = listing.rows(COLUMNS, from);
        return new Effect(
                change(rows, true, before, after),
                change(rows, false, before, after),
                rows.get(0).get("through_feed_no", Long.class));
    }

    private static ProgramEffectView.Change change(
            List<Tuple> rows, boolean takesPart, LocalDate before, LocalDate after) {
        return new ProgramEffectView.Change(share(rows, takesPart, before), share(rows, takesPart, after));
    }

    private static Share share(List<Tuple> rows, boolean takesPart, LocalDate day) {
        return rows.stream()
                .filter(row -> row.get("takes_part", Boolean.class) == takesPart
                        && row.get("day", LocalDate.class).equals(day))
                .map(row -> Share.of(
                        row.get("linked", Integer.class),
                        row.get("population", Integer.class),
                        row.get("unclassified", Integer.class)))
                .findFirst()
                .orElseThrow();
    }
}
