package id.kumkm.registry.edge;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are finite, and days of the years 1 to 9999. SmallRye reads 1e999 as infinite and a year of nine digits as
 * it is written; no rule of a room expects either, and the database keeps neither.
 */
final class PossibleValue implements Coercing<Object, Object> {

    private static final Set<String> NAMES = Set.of("Float", "Date", "DateTime");

    /** ISO 8601 writes years of more than four digits, and those before the year 0, with a sign. */
    private static final Pattern NO_YEAR = Pattern.compile("[+-].*|0000-.*");

    private final Coercing<?, ?> written;

    private PossibleValue(Coercing<?, ?> written) {
        this.written = written;
    }

    static boolean isReadTooWidely(GraphQLScalarType scalar) {
        return NAMES.contains(scalar.getName());
    }

    static GraphQLScalarType of(GraphQLScalarType scalar) {
        PossibleValue coercing = new PossibleValue(scalar.getCoercing());
        return scalar.transform(builder -> builder.coercing(coercing));
    }

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return written.serialize(result, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        Object read = written.parseValue(input, context, locale);
        if (isImpossible(read)) {
            throw new CoercingParseValueException("Not a possible value");
        }
        return read;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object read = written.parseLiteral(input, variables, context, locale);
        if (isImpossible(read)) {
            throw new CoercingParseLiteralException("Not a possible value");
        }
        return read;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return written.valueToLiteral(input, context, locale);
    }

    private static boolean isImpossible(@Nullable Object read) {
        if (read instanceof Number number) {
            return !Double.isFinite(number.doubleValue());
        }
        return read instanceof String text && NO_YEAR.matcher(text.strip()).matches();
    }
}
