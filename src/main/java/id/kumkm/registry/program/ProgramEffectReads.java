package id.kumkm.registry.program;

import id.kumkm.registry.cooperative.MembershipArea;
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
            Column.of("through_feed_no", "q.through_feed_no", Long.class),
            Column.of("exact", "x.exact", Boolean.class));

    private static final String AREA = MembershipArea.authority("b", "c");

    /**
     * True where these regions' offices have authority over each cooperative that takes part and over all who are counted, its
     * members on the last day included; where there is no region, never.
     */
    private static final String ONLY_OF =
            "cardinality(regions) > 0 AND NOT EXISTS (SELECT FROM (SELECT t.body_id, TRUE FROM"
                    + " program_participant t WHERE t.program_id = ? UNION SELECT m.member_id, FALSE FROM program_participant t"
                    + " JOIN statistic_membership m ON m.cooperative_id = t.body_id WHERE t.program_id = ? AND m.days @> CAST(? AS date))"
                    + " n (id, is_named) JOIN body b USING (id) LEFT JOIN cooperative c USING (id)"
                    + " LEFT JOIN statistic_body s ON s.body_id = b.id"
                    + " WHERE (s.counted_open <> '{}' OR (n.is_named AND b.kind IN ('UMKM', 'COOPERATIVE')))"
                    + " AND NOT EXISTS (SELECT FROM unnest(regions) own"
                    + " WHERE " + AREA + " = own OR starts_with(" + AREA + ", own || '.')))";

    private final Listing listing;

    /** Where somebody may know of single ones who is linked: everywhere, or of whom these regions' offices have authority over. */
    record Bounds(boolean everywhere, List<String> regions) {

        boolean isEmpty() {
            return !everywhere && regions.isEmpty();
        }
    }

    /**
     * Counts of both groups on both days, and the number of the feed up to which they hold.
     *
     * @param exact where the caller may know of single ones who is linked
     */
    record Effect(
            ProgramEffectView.Change participants,
            ProgramEffectView.Change others,
            long throughFeedNo,
            boolean exact) {}

    @Inject
    ProgramEffectReads(Listing listing) {
        this.listing = listing;
    }

    /**
     * Counts by a variant on both days.
     *
     * @param bounds where the caller may know of single ones who is linked, and so how many are
     */
    Effect of(UUID program, LinkageVariant variant, LocalDate before, LocalDate after, Bounds bounds) {
        String[] scales = variant.scales().stream().map(Scale::name).toArray(String[]::new);
        Sql from = new Sql()
                .append(
                        "FROM (SELECT ? OR " + ONLY_OF + " AS exact FROM (SELECT ?) asking (regions)) x"
                                + " CROSS JOIN program_linkage(?, ?, ?, CAST(CAST(? AS text[]) AS date[]), x.exact) n"
                                + " CROSS JOIN statistic_progress q",
                        bounds.everywhere(),
                        program,
                        program,
                        after,
                        bounds.regions().toArray(String[]::new),
                        program,
                        variant.definition(),
                        scales,
                        new String[] {before.toString(), after.toString()});
        List<Tuple> rows = listing.rows(COLUMNS, from);
        boolean exact = rows.get(0).get("exact", Boolean.class);
        Told told = new Told(rows, exact);
        return new Effect(
                told.change(true, before, after),
                told.change(false, before, after),
                rows.get(0).get("through_feed_no", Long.class),
                exact);
    }

    /** The counts as a caller may read them. */
    private record Told(List<Tuple> rows, boolean exact) {

        ProgramEffectView.Change change(boolean takesPart, LocalDate before, LocalDate after) {
            return new ProgramEffectView.Change(share(takesPart, before), share(takesPart, after));
        }

        private Share share(boolean takesPart, LocalDate day) {
            Tuple row = row(takesPart, day);
            int population = row.get("population", Integer.class);
            return Share.of(
                    exact ? row.get("linked", Integer.class) : null,
                    population,
                    row.get("unclassified", Integer.class));
        }

        private Tuple row(boolean takesPart, LocalDate day) {
            return rows.stream()
                    .filter(row -> row.get("takes_part", Boolean.class) == takesPart
                            && row.get("day", LocalDate.class).equals(day))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
