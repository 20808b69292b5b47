package id.kumkm.registry.register;

import id.kumkm.registry.classification.KbliRange;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.FilterSize;
import id.kumkm.registry.reads.JointCount;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a filter into SQL over {@code body b} and the register's own table {@code e}. */
public final class Conditions {

    private static final int PROVINCE = 2;
    private static final int REGENCY = 5;

    private final Sql sql;
    private final Viewing viewing;
    private final RecordType<?> type;
    private final Tally tally = new Tally();
    private final FilterSize size = new FilterSize();
    private boolean isBounded;
    private boolean isByChange;

    private Conditions(Sql sql, Viewing viewing, RecordType<?> type) {
        this.sql = sql;
        this.viewing = viewing;
        this.type = type;
    }

    /** Adds a filter. */
    static <F extends RecordFilter<F>> Conditions append(
            Sql sql, @Nullable F filter, Viewing viewing, RecordType<?> type) {
        Conditions conditions = new Conditions(sql, viewing, type);
        if (filter != null) {
            sql.append(" AND ");
            conditions.all(filter);
        }
        return conditions;
    }

    /** True where what it finds is not the same for everybody. */
    boolean isBounded() {
        return isBounded;
    }

    /** True where it asks for changes: then it is over rows of {@link LastChange}. */
    boolean isByChange() {
        return isByChange;
    }

    /** How many records it finds by joint counts, or does not exceed where it asks for what these do not tell. */
    JointCount records() {
        return tally.records(type.kind());
    }

    public void and(String condition, Object... values) {
        tally.other();
        sql.append(" AND " + condition, values);
    }

    /**
     * One more condition on what is of class P1 in natural persons' records. Those of them that the caller may not read
     * are not found, whatever they hold: neither by the condition nor by its opposite.
     */
    public void andOfPersons(String condition) {
        andOfWhatIsRead(" OR NOT (" + RecordAuthority.PERSONAL + ")) AND " + condition);
    }

    /** Bodies with (true) or without (false) a product that is made, which is public. */
    public void products(@Nullable Boolean wanted) {
        if (wanted != null) {
            and((wanted ? "" : "NOT ")
                    + "EXISTS (SELECT FROM product i WHERE i.body_id = b.id AND i.status = 'AKTIF')");
        }
    }

    /** Bodies that supply a larger enterprise today by a partnership of their own, or do not, where the caller reads P1. */
    public void linkedDirectly(@Nullable Boolean wanted) {
        if (wanted != null) {
            andOfWhatIsRead(")");
            and((wanted ? "" : "NOT ")
                    + "EXISTS (SELECT FROM partnership k WHERE k.supplier_id = b.id AND k.active_days @> " + Today.SQL
                    + ")");
        }
    }

    public void names(String column, String written) {
        tally.other();
        sql.names(column, written);
    }

    /** Any of these texts without regard to case, where some are given. */
    public void anyText(String column, @Nullable List<String> values) {
        if (values != null) {
            String[] texts = values.stream()
                    .map(value -> value.strip().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);
            and("lower(" + column + ") = ANY(?)", (Object) texts);
        }
    }

    /** A source's own id of a record, of class P1: it finds what the caller may read it of. */
    private void externalId(String id, @Nullable String source) {
        if (source == null) {
            throw Problem.badRequest("externalId memerlukan source.", "externalId needs the source that gave it.");
        }
        andOfWhatIsRead(") AND b.external_id = ?", id);
    }

    /** A condition on class P1, after an open bracket with what the caller may read of it. */
    private void andOfWhatIsRead(String condition, Object... values) {
        if (!Policy.mayReadSomeRestricted(viewing.caller(), type.sector())) {
            throw Problem.forbidden(
                    "Filter ini memakai data yang tidak boleh Anda baca.",
                    "This filter asks for data that you may not read.");
        }
        isBounded = true;
        tally.other();
        sql.append(" AND (")
                .append(Policy.restricted(viewing, type.sector(), type.area()))
                .append(condition, values);
    }

    /** On businesses: what nobody said is neither. */
    public void exporting(@Nullable Boolean exporting) {
        if (exporting != null) {
            and(exporting ? "e.exporting IS TRUE" : "e.exporting IS FALSE");
        }
    }

    /** Any of these values, where some are given. */
    public void anyOf(String column, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            tally.anyOf(column, names);
            sql.append(" AND " + column + " = ANY(?)", (Object) names);
        }
    }

    /**
     * Bodies that do such a thing, where one is given. The codes stand in the statement itself, checked, so that the
     * planner knows how many records they find: it walks the list for frequent ones and the codes for rare ones. What is
     * recorded in the version asked for decides; of who has nothing in it, what is recorded in another one.
     */
    public void activity(@Nullable KbliFilter kbli) {
        if (kbli != null) {
            KbliRange codes = kbli.range();
            tally.activity(kbli);
            sql.append(" AND EXISTS (SELECT FROM activity a WHERE a.body_id = b.id AND (" + codes.here("a") + " OR "
                    + codes.elsewhere("a") + " AND NOT EXISTS (SELECT FROM activity o WHERE o.body_id = a.body_id"
                    + " AND o.kbli_version = '" + codes.version() + "')))");
        }
    }

    private <F extends RecordFilter<F>> void all(F filter) {
        size.increase();
        tally.open();
        sql.append("(TRUE");
        if (filter.text() != null && !Text.isBlank(filter.text())) {
            names("b.search_name", filter.text());
        }
        if (filter.region() != null) {
            region(RegionCode.normalise(filter.region()));
        }
        anyOf("b.status", filter.status());
        anyOf("b.verification", filter.verification());
        if (filter.source() != null) {
            tally.source(filter.source());
            sql.append(" AND b.source = ?", filter.source());
        }
        if (filter.externalId() != null) {
            externalId(filter.externalId(), filter.source());
        }
        if (filter.updatedSince() != null) {
            isByChange = true;
            tally.other();
            LastChange.since(sql, "b", filter.updatedSince());
        }
        if (filter.near() != null) {
            tally.other();
            filter.near().addTo(sql.append(" AND "), "l.public_latitude", "l.public_longitude");
        }
        filter.addTo(this);
        nested(filter);
        sql.append(")");
        tally.all();
    }

    /**
     * All in a region: provinces and regencies by indexes that have the order of the list too, others by the range of
     * their codes, since what follows a code is a dot, and a slash follows the dot.
     */
    private void region(String code) {
        tally.region(code);
        if (code.length() == PROVINCE || code.length() == REGENCY) {
            sql.append(" AND left(b.region_code, " + code.length() + ") = ?", code);
        } else {
            sql.append(" AND b.region_code >= ? AND b.region_code < ?", code, code + "/");
        }
    }

    private <F extends RecordFilter<F>> void nested(F filter) {
        if (filter.and() != null) {
            for (F one : filter.and()) {
                sql.append(" AND ");
                all(one);
            }
        }
        if (filter.or() != null) {
            tally.open();
            sql.append(" AND (FALSE");
            for (F one : filter.or()) {
                sql.append(" OR ");
                all(one);
            }
            sql.append(")");
            tally.any();
        }
        if (filter.not() != null) {
            // A condition on an unknown value is unknown; "not" must still find that record.
            tally.open();
            sql.append(" AND coalesce(");
            all(filter.not());
            sql.append(", FALSE) IS FALSE");
            tally.none();
        }
    }
}
