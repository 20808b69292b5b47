package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.scale.Scale;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many of a population a definition counts, checked.
 *
 * @param definition what is counted in it
 * @param scales of the population; those of unknown scale are counted beside them
 */
record Question(
        Definition definition,
        List<Scale> scales,
        StatisticPopulation population,
        Area area,
        @Nullable StatisticDimension dimension) {

    static Question of(
            LinkageVariant variant, StatisticPopulation population, Area area, @Nullable StatisticDimension dimension) {
        return new Question(Definition.of(variant.definition()), variant.scales(), population, area, dimension);
    }

    static Question of(MapMetric metric, Area area) {
        List<Scale> scales = metric.variant() == null
                ? List.of(Scale.values())
                : metric.variant().scales();
        return new Question(Definition.of(metric.definition()), scales, StatisticPopulation.ALL, area, null);
    }

    /** SQL of what groups are told apart by beside their regions. */
    String value() {
        return dimension == null ? "CAST(NULL AS text)" : "nullif(" + dimension.value() + ", '')";
    }

    /** Whether a group is told by itself for every region or value, or all are one. */
    boolean isGrouped() {
        return area.grouped() || dimension != null;
    }

    /** The condition on a {@code statistic_cell c}. */
    Sql cells() {
        return everyScale().append(" AND c.scale = ANY(?)", (Object) names());
    }

    /** The same, with scales that are not of the population. */
    Sql everyScale() {
        Sql where = new Sql()
                .append("c.dimension = ? AND ", dimension == null ? StatisticDimension.SCALE.kind() : dimension.kind())
                .append(area.cells());
        return population == StatisticPopulation.ALL ? where : where.append(" AND c.verified");
    }

    /** SQL of the scale of a {@code statistic_cell c}, null where it is not of the population. */
    Sql scale() {
        return new Sql().append("CASE WHEN c.scale = ANY(?) THEN c.scale END", (Object) names());
    }

    private String[] names() {
        return Stream.concat(scales.stream().map(Scale::name), Stream.of("")).toArray(String[]::new);
    }
}
