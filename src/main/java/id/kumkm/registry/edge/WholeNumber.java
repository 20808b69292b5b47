package id.kumkm.registry.edge;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers within their bounds. SmallRye's own reading wraps an Int beyond 32 bits around, and a BigInteger such
 * as 1e9999999 keeps a processor busy for minutes.
 */
final class WholeNumber implements Coercing<Number, Object> {

    private final Coercing<?, ?> written;
    private final boolean isInt;

    private WholeNumber(Coercing<?, ?> written, boolean isInt) {
        this.written = written;
        this.isInt = isInt;
    }

    static boolean isReadWrongly(GraphQLScalarType scalar) {
        return scalar.getName().equals("Int") || scalar.getName().equals("BigInteger");
    }

    static GraphQLScalarType of(GraphQLScalarType scalar) {
        WholeNumber coercing =
                new WholeNumber(scalar.getCoercing(), scalar.getName().equals("Int"));
        return scalar.transform(builder -> builder.coercing(coercing));
    }

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return written.serialize(result, context, locale);
    }

    @Override
    public Number parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input);
        } catch (ArithmeticException unfit) {
            throw new CoercingParseValueException("Not a whole number within its bounds");
        }
    }

    @Override
    public Number parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            if (input instanceof IntValue number) {
                return read(number.getValue());
            }
            if (input instanceof StringValue text) {
                return read(text.getValue());
            }
        } catch (ArithmeticException unfit) {
            throw new CoercingParseLiteralException("Not a whole number within its bounds");
        }
        throw new CoercingParseLiteralException("Not a whole number");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return written.valueToLiteral(input, context, locale);
    }

    private Number read(Object input) {
        if (isInt) {
            return Math.toIntExact(whole(input));
        }
        return input instanceof String text ? digits(text) : BigInteger.valueOf(whole(input));
    }

    private static BigInteger digits(String text) {
        if (!text.matches("-?\\d{1,18}")) {
            throw new ArithmeticException();
        }
        return new BigInteger(text);
    }

    /** The exact methods compare magnitudes before they spell a number out. */
    private static long whole(Object input) {
        if (input instanceof BigDecimal number) {
            return number.longValueExact();
        }
        if (input instanceof BigInteger number) {
            return number.longValueExact();
        }
        if (input instanceof Integer || input instanceof Long) {
            return ((Number) input).longValue();
        }
        throw new ArithmeticException();
    }
}
