package id.kumkm.registry.edge;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are finite, days and moments that exist, of the years 1 to 9999, and ids that are text or whole numbers.
 * SmallRye takes text for a number, 1e999 as infinite and any text for a day, and finds out where a resolver is called; the
 * database keeps none of them. graphql-java makes an id of anything that a variable holds.
 */
final class PossibleValue implements Coercing<Object, Object> {

    private static final Set<String> NAMES = Set.of("Float", "Date", "DateTime", "ID");

    /** ISO 8601 writes years of more than four digits, and those before the year 0, with a sign. */
    private static final Pattern YEAR = Pattern.compile("(?!0000)\\d{4}-.*");

    /** PostgreSQL reads no larger one. */
    private static final int LARGEST_OFFSET = 16 * 60 * 60 - 1;

    private final Coercing<?, ?> written;
    private final String name;

    private PossibleValue(GraphQLScalarType scalar) {
        this.written = scalar.getCoercing();
        this.name = scalar.getName();
    }

    static boolean isReadTooWidely(GraphQLScalarType scalar) {
        return NAMES.contains(scalar.getName());
    }

    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return scalar.transform(builder -> builder.coercing(new PossibleValue(scalar)));
    }

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return written.serialize(result, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!isPossible(input)) {
            throw new CoercingParseValueException("Not a possible value");
        }
        return written.parseValue(input, context, locale);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!isPossible(plain(input))) {
            throw new CoercingParseLiteralException("Not a possible value");
        }
        return written.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return written.valueToLiteral(input, context, locale);
    }

    private static Object plain(Value<?> literal) {
        if (literal instanceof IntValue number) {
            return number.getValue();
        }
        if (literal instanceof FloatValue number) {
            return number.getValue();
        }
        return literal instanceof StringValue text ? text.getValue() : literal;
    }

    private boolean isPossible(Object input) {
        if (name.equals("Float")) {
            return input instanceof Number number && Double.isFinite(number.doubleValue());
        }
        if (name.equals("ID")) {
            return input instanceof String || isWhole(input);
        }
        return input instanceof String text && YEAR.matcher(text).matches() && isInTime(text);
    }

    private static boolean isWhole(Object input) {
        return input instanceof Integer || input instanceof Long || input instanceof BigInteger;
    }

    private boolean isInTime(String text) {
        try {
            if (name.equals("Date")) {
                LocalDate.parse(text);
                return true;
            }
            OffsetDateTime moment = OffsetDateTime.parse(text);
            int year = moment.withOffsetSameInstant(ZoneOffset.UTC).getYear();
            return Math.abs(moment.getOffset().getTotalSeconds()) <= LARGEST_OFFSET && year > 0 && year < 10_000;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
