package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.reads.Sql;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which linkage rate is asked for, checked.
 *
 * @param told how the caller may read it
 */
record RateQuestion(String definitionId, Question question, When when, Disclosure told) {

    static RateQuestion of(
            @Nullable LinkageVariant askedVariant,
            @Nullable StatisticPopulation among,
            @Nullable String region,
            @Nullable LinkageGroupBy groupBy,
            When when,
            Caller caller,
            LocalDate today) {
        // A default is for what is left out; null says the same.
        LinkageVariant variant = Objects.requireNonNullElse(askedVariant, LinkageVariant.UMK_UMB);
        StatisticPopulation population = Objects.requireNonNullElse(among, StatisticPopulation.ALL);
        Area area = Area.of(region, groupBy == null ? null : groupBy.level());
        Question question = Question.of(variant, population, area, groupBy == null ? null : groupBy.dimension());
        if (question.dimension() == StatisticDimension.OWNER_SEX && !mayReadAll(area, caller)) {
            When month = Published.check(variant, population, area, when, today);
            return new RateQuestion(variant.id(population), question, month, Disclosure.PUBLISHED);
        }
        return new RateQuestion(variant.id(population), question, when, told(variant.isPublic(), area, caller));
    }

    /** How a caller may read what follows from public facts, or does not. */
    static Disclosure told(boolean isPublic, Area area, Caller caller) {
        return isPublic || mayReadAll(area, caller) ? Disclosure.EXACT : Disclosure.ROUNDED;
    }

    private static boolean mayReadAll(Area area, Caller caller) {
        return Policy.mayReadCounts(caller, Sector.UMKM, area.region());
    }

    /** What is published of a nation depends on its provinces. */
    Sql statement() {
        return told == Disclosure.PUBLISHED
                ? CellSql.rates(question.byProvince(), when)
                : CellSql.rates(question, when);
    }

    /** What is published of a month depends on the month before it. */
    Sql monthBefore() {
        return CellSql.rates(question.byProvince(), Published.before(when));
    }
}
