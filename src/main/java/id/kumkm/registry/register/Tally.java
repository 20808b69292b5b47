package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.JointCount;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A filter as a sum of joint counts ({@code list_count}), put together beside its conditions over records. Regions lie in
 * one another or apart, so each is read once, by what the filter asks for inside it, and what it asks for around it is
 * taken away from that.
 */
final class Tally {

    private static final String COUNTRY = "";

    /** The lengths of codes at the levels of {@code list_count}; in districts and villages records are counted one by one. */
    private static final List<Integer> LEVELS = List.of(0, 2, 5);

    /** What is added to a level where profiles without source, legal form and categories are enough. */
    private static final int WIDER = 3;

    private static final Set<String> OF_WIDER_PROFILES = Set.of("p.status", "p.verification", "p.scale");

    /** The column of profiles for one of records. */
    private static final Map<String, String> PROFILE = Map.of(
            "b.status", "p.status",
            "b.verification", "p.verification",
            "b.legal_form", "p.legal_form",
            "e.scale", "p.scale");

    private final Deque<List<Condition>> open = new ArrayDeque<>();
    private final TreeSet<String> regions = new TreeSet<>();
    private boolean isWhole = true;
    private boolean isWide = true;

    Tally() {
        open();
    }

    /** A condition, for records that lie in a region and in no smaller one that is asked for. */
    private interface Condition {

        /**
         * As SQL over profiles.
         *
         * @param atMost true to find all records that it may hold for, false for those alone that it holds for in any case;
         *     the two are one where all that it asks for is counted
         */
        Sql within(String region, boolean atMost);
    }

    /** What follows is one condition, which {@link #all}, {@link #any} or {@link #none} ends. */
    void open() {
        open.push(new ArrayList<>());
    }

    void all() {
        List<Condition> parts = open.pop();
        add((region, atMost) -> and(parts, region, atMost));
    }

    void any() {
        List<Condition> parts = open.pop();
        add((region, atMost) -> joined(parts, region, atMost, " OR ", Constant.FALSE, Constant.TRUE));
    }

    /** What does not hold is what "not" finds, since nothing that is counted is unknown; of the rest, what may not hold. */
    void none() {
        List<Condition> parts = open.pop();
        add((region, atMost) -> not(and(parts, region, !atMost)));
    }

    private void add(Condition condition) {
        open.element().add(condition);
    }

    /** Records in a region; a text that is no code holds none. */
    void region(String code) {
        if (RegionCode.isCode(code)) {
            regions.add(code);
        }
        add((region, atMost) ->
                region.equals(code) || region.startsWith(code + ".") ? Constant.TRUE.sql : Constant.FALSE.sql);
    }

    /** Any of these values of a column of records. */
    void anyOf(String column, String[] values) {
        String profile = PROFILE.get(column);
        if (profile == null) {
            other();
        } else {
            isWide &= OF_WIDER_PROFILES.contains(profile);
            profile(profile + " = ANY(?)", (Object) values);
        }
    }

    void source(String source) {
        isWide = false;
        profile("p.source = ?", source);
    }

    /** Records that are found by a category, in whichever version they are recorded; smaller parts of KBLI are not counted. */
    void activity(KbliFilter kbli) {
        if (kbli.codePrefix().matches("[A-V]")) {
            isWide = false;
            profile("? = ANY(p.categories)", kbli.version() + " " + kbli.codePrefix());
        } else {
            other();
        }
    }

    private void profile(String condition, Object... values) {
        Sql sql = new Sql().append(condition, values);
        add((region, atMost) -> sql);
    }

    /** A condition on what is not counted, which may hold for any record and for none. */
    void other() {
        isWhole = false;
        add((region, atMost) -> atMost ? Constant.TRUE.sql : Constant.FALSE.sql);
    }

    /** How many records of a register the filter finds, or at most where it asks for what is not counted. */
    JointCount records(BodyKind kind) {
        List<Condition> parts = open.element();
        Function<String, Sql> wanted = region -> and(parts, region, true);
        Sql sum = new Sql().append("0");
        add(sum, " + ", kind, COUNTRY, wanted.apply(COUNTRY));
        for (String region : regions) {
            Sql inside = wanted.apply(region);
            Sql around = wanted.apply(around(region));
            if (!same(inside, around)) {
                add(sum, " + ", kind, region, inside);
                add(sum, " - ", kind, region, around);
            }
        }
        return new JointCount(sum, isWhole);
    }

    /** The next larger region that is asked for. */
    private String around(String code) {
        String found = COUNTRY;
        for (String region : regions) {
            found = code.startsWith(region + ".") ? region : found;
        }
        return found;
    }

    private void add(Sql sum, String sign, BodyKind kind, String region, Sql wanted) {
        if (wanted == Constant.FALSE.sql) {
            return;
        }
        int level = LEVELS.indexOf(region.length());
        sum.append(sign)
                .append(
                        level < 0
                                ? "(SELECT count(*) FROM list_record c"
                                : "(SELECT coalesce(sum(c.records), 0) FROM list_count c")
                .append(" JOIN list_profile p ON p.id = c.profile_id WHERE p.kind = '" + kind + "' AND ");
        if (level < 0) {
            sum.append("c.region_code >= ? AND c.region_code < ?", region, region + "/");
        } else {
            sum.append("c.level = " + (isWide ? level + WIDER : level) + " AND c.region_code = ?", region);
        }
        sum.append(" AND ").append(wanted).append(")");
    }

    private enum Constant {
        TRUE,
        FALSE;

        private final Sql sql = new Sql().append(name());
    }

    private static Sql and(List<Condition> parts, String region, boolean atMost) {
        return joined(parts, region, atMost, " AND ", Constant.TRUE, Constant.FALSE);
    }

    /** Of constants only the one that decides is left. */
    private static Sql joined(
            List<Condition> parts, String region, boolean atMost, String word, Constant neutral, Constant decisive) {
        Sql whole = new Sql().append("(");
        String before = "";
        for (Condition part : parts) {
            Sql sql = part.within(region, atMost);
            if (sql == decisive.sql) {
                return decisive.sql;
            }
            if (sql != neutral.sql) {
                whole.append(before).append(sql);
                before = word;
            }
        }
        return before.isEmpty() ? neutral.sql : whole.append(")");
    }

    private static Sql not(Sql sql) {
        if (sql == Constant.TRUE.sql) {
            return Constant.FALSE.sql;
        }
        return sql == Constant.FALSE.sql ? Constant.TRUE.sql : sql.after("NOT ");
    }

    private static boolean same(Sql one, Sql other) {
        return one == other || one.text().equals(other.text()) && one.values().equals(other.values());
    }
}
