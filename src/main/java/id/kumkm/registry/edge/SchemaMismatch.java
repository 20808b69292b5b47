package id.kumkm.registry.edge;

import graphql.GraphQLError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import id.kumkm.registry.platform.Problem;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request that does not fit the schema, in words that repeat names and never a value: it may be personal. */
final class SchemaMismatch {

    private static final Set<ValidationErrorType> WITH_VALUE =
            Set.of(ValidationErrorType.WrongType, ValidationErrorType.BadValueForDefaultArg);
    private static final Pattern PLACE = Pattern.compile("^[^']*'([\\w.\\[\\]]{1,200})'");
    private static final Pattern UNKNOWN_KEY =
            Pattern.compile("contains a field not in '(\\w{1,100})': '(\\w{1,100})'$");

    private SchemaMismatch() {}

    static Problem of(GraphQLError error) {
        if (error instanceof ValidationError invalid) {
            String text = invalid.getDescription();
            if (!WITH_VALUE.contains(invalid.getValidationErrorType())) {
                return problem(text);
            }
            Matcher unknown = UNKNOWN_KEY.matcher(text);
            if (unknown.find()) {
                return problem("The input type '" + unknown.group(1) + "' has no field '" + unknown.group(2) + "'");
            }
            return wrongValue(text);
        }
        if (error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof UnknownOperationException) {
            return problem(error.getMessage());
        }
        return wrongValue(String.valueOf(error.getMessage()));
    }

    private static Problem wrongValue(String text) {
        Matcher place = PLACE.matcher(text);
        String where = place.find() ? " '" + place.group(1) + "'" : "";
        return Problem.badRequest(
                "Nilai" + where + " tidak sesuai tipenya dalam skema.",
                "The value of" + where + " does not fit its type in the schema.");
    }

    private static Problem problem(String text) {
        return Problem.badRequest("Permintaan GraphQL tidak sesuai skema: " + text.strip() + ".", text.strip() + ".");
    }
}
