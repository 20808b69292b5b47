package id.kumkm.registry.umkm;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns a filter into SQL over {@code body b} and {@code umkm u}. */
final class UmkmConditions {

    private static final int MOST = 30;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_WORDS = 8;

    private final Sql sql;
    private int count;

    private UmkmConditions(Sql sql) {
        this.sql = sql;
    }

    static void append(Sql sql, @Nullable UmkmFilter filter) {
        if (filter != null) {
            new UmkmConditions(sql.append(" AND ")).all(filter);
        }
    }

    private void all(@Nullable UmkmFilter filter) {
        if (filter == null) {
            throw Problem.badRequest("Filter di dalam daftar tidak boleh null.", "A filter in a list is not null.");
        }
        if (++count > MOST) {
            throw new Problem(
                    ErrorCode.COST_EXCEEDED, Message.of("Filter terlalu banyak.", "The filter has too many parts."));
        }
        sql.append("(TRUE");
        text(filter.text());
        if (filter.region() != null) {
            String code = RegionCode.normalise(filter.region());
            sql.append(" AND (b.region_code = ? OR b.region_code LIKE ?)", code, Sql.literal(code) + ".%");
        }
        anyOf("u.scale", filter.scale());
        anyOf("b.legal_form", filter.legalForm());
        anyOf("b.status", filter.status());
        anyOf("b.verification", filter.verification());
        if (filter.hasNib() != null) {
            sql.append(filter.hasNib() ? " AND nib.value IS NOT NULL" : " AND nib.value IS NULL");
        }
        if (filter.source() != null) {
            sql.append(" AND b.source = ?", filter.source());
        }
        if (filter.updatedSince() != null) {
            sql.append(" AND b.updated_at >= ?", filter.updatedSince());
        }
        nested(filter);
        sql.append(")");
    }

    private void nested(UmkmFilter filter) {
        if (filter.and() != null) {
            for (UmkmFilter one : filter.and()) {
                sql.append(" AND ");
                all(one);
            }
        }
        if (filter.or() != null) {
            sql.append(" AND (FALSE");
            for (UmkmFilter one : filter.or()) {
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

    private void text(@Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST_TEXT || Text.isUnsafe(text)) {
            throw Problem.badRequest(
                    "Teks pencarian terlalu panjang atau memuat karakter terlarang.",
                    "The text is too long or holds forbidden characters.");
        }
        for (String word : text.strip().split("\\s+", MOST_WORDS)) {
            sql.append(" AND b.search_name LIKE searchable(?)", "%" + Sql.literal(word) + "%");
        }
    }

    private void anyOf(String column, @Nullable List<? extends Enum<?>> values) {
        if (values != null) {
            if (values.stream().anyMatch(Objects::isNull)) {
                throw Problem.badRequest("Nilai di dalam daftar tidak boleh null.", "A value in a list is not null.");
            }
            String[] names = values.stream().map(Enum::name).toArray(String[]::new);
            sql.append(" AND " + column + " = ANY(?)", (Object) names);
        }
    }
}
