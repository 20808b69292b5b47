package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Sql;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which linkage rate is asked for, checked, and how its caller reads it. */
record RateQuestion(String definitionId, Question question, Reading reading) {

    static RateQuestion of(
            @Nullable LinkageVariant askedVariant,
            @Nullable StatisticPopulation among,
            Area area,
            @Nullable StatisticDimension dimension,
            Reading reading) {
        // A default is for what is left out; null says the same.
        LinkageVariant variant = Objects.requireNonNullElse(askedVariant, LinkageVariant.UMK_UMB);
        StatisticPopulation population = Objects.requireNonNullElse(among, StatisticPopulation.ALL);
        if (!reading.exact()) {
            PublishedTables.check(variant, population, area.level(), dimension);
        }
        return new RateQuestion(variant.id(population), Question.of(variant, population, area, dimension), reading);
    }

    Sql statement() {
        return CellSql.rates(question, reading);
    }

    /** Whether groups are told of a population that is not public. */
    boolean isOfOwners() {
        return !reading.exact() && question.dimension() == StatisticDimension.OWNER_SEX;
    }
}
