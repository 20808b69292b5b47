package id.kumkm.registry.edge;

import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import id.kumkm.registry.platform.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request that does not fit the schema, in words that repeat names and never a value: it may be personal. */
final class SchemaMismatch {

    private static final Set<ValidationErrorType> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.NullValueForNonNullArgument);

    /** What graphql-java's own words say in English, followed by the names in them. */
    private static final Map<ValidationErrorType, String> INDONESIAN = Map.ofEntries(
            Map.entry(ValidationErrorType.FieldUndefined, "Field tidak dikenal"),
            Map.entry(ValidationErrorType.UnknownType, "Tipe tidak dikenal"),
            Map.entry(ValidationErrorType.UnknownArgument, "Argumen tidak dikenal"),
            Map.entry(ValidationErrorType.UnknownDirective, "Direktif tidak dikenal"),
            Map.entry(ValidationErrorType.MisplacedDirective, "Direktif tidak berlaku di sini"),
            Map.entry(ValidationErrorType.DuplicateDirectiveName, "Direktif ditulis dua kali"),
            Map.entry(ValidationErrorType.MissingFieldArgument, "Argumen wajib tidak ada"),
            Map.entry(ValidationErrorType.MissingDirectiveArgument, "Argumen direktif tidak ada"),
            Map.entry(ValidationErrorType.DuplicateArgumentNames, "Argumen ditulis dua kali"),
            Map.entry(ValidationErrorType.SubselectionRequired, "Field ini memerlukan pilihan field di dalamnya"),
            Map.entry(ValidationErrorType.SubselectionNotAllowed, "Field ini tidak memuat field lain"),
            Map.entry(ValidationErrorType.UndefinedFragment, "Fragmen tidak dikenal"),
            Map.entry(ValidationErrorType.UnusedFragment, "Fragmen tidak dipakai"),
            Map.entry(ValidationErrorType.FragmentCycle, "Fragmen memuat dirinya sendiri"),
            Map.entry(ValidationErrorType.InvalidFragmentType, "Fragmen tidak mungkin berlaku di sini"),
            Map.entry(ValidationErrorType.DuplicateFragmentName, "Nama fragmen dipakai dua kali"),
            Map.entry(ValidationErrorType.FieldsConflict, "Dua field dengan nama jawaban yang sama berbeda isinya"),
            Map.entry(ValidationErrorType.UndefinedVariable, "Variabel tidak dideklarasikan"),
            Map.entry(ValidationErrorType.UnusedVariable, "Variabel tidak dipakai"),
            Map.entry(ValidationErrorType.DuplicateVariableName, "Nama variabel dipakai dua kali"),
            Map.entry(ValidationErrorType.VariableTypeMismatch, "Tipe variabel tidak sesuai tempatnya"),
            Map.entry(ValidationErrorType.NonInputTypeOnVariable, "Tipe variabel bukan tipe masukan"),
            Map.entry(ValidationErrorType.DuplicateOperationName, "Nama operasi dipakai dua kali"),
            Map.entry(ValidationErrorType.LoneAnonymousOperationViolation, "Operasi tanpa nama harus sendirian"),
            Map.entry(ValidationErrorType.UniqueObjectFieldName, "Field masukan ditulis dua kali"),
            Map.entry(ValidationErrorType.UnknownOperation, "Operasi ini tidak didukung skema"));

    private static final Pattern PREFIX =
            Pattern.compile("^Validation error \\([^)]*\\) ?: ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("'([^']{1,110})'");
    private static final Pattern LONG_NAME = Pattern.compile("'([^']{100})[^']{5,}'");

    private SchemaMismatch() {}

    /** Of a document: the misfits tell of its values, graphql-java of everything else. */
    static Mistakes of(List<ValidationError> errors, List<Mistake> misfits) {
        List<Mistake> found = new ArrayList<>(misfits);
        for (ValidationError error : errors) {
            boolean isValue = OF_VALUES.contains(error.getValidationErrorType());
            if (!isValue) {
                found.add(new Mistake(problem(error), first(error.getLocations())));
            }
        }
        return of(
                found.isEmpty()
                        ? List.of(new Mistake(value(), first(errors.get(0).getLocations())))
                        : found);
    }

    static Mistakes of(List<Mistake> misfits) {
        return new Mistakes(misfits.isEmpty() ? List.of(new Mistake(value(), null)) : misfits);
    }

    static Problem unreadable(@Nullable SourceLocation at) {
        String place = at == null ? "?" : at.getLine() + ":" + at.getColumn();
        return new Unreadable(
                Problem.badRequest(
                        "Dokumen GraphQL tidak dapat dibaca pada " + place + ".",
                        "The GraphQL document cannot be read at " + place + "."),
                at);
    }

    /** Of an execution: a value that may be null came where none may, or the schema was asked for too often. */
    static Problem of(GraphQLError error) {
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return Problem.badRequest(
                    "Introspeksi meminta terlalu banyak: __schema dan __type, serta fields, inputFields, interfaces, dan possibleTypes"
                            + " di dalamnya, masing-masing paling banyak satu kali dalam satu permintaan.",
                    "The introspection asks for too much: __schema and __type, and fields, inputFields, interfaces and possibleTypes"
                            + " within, may each be there once in a request.");
        }
        String text = String.valueOf(error.getMessage());
        return Problem.badRequest("Permintaan GraphQL tidak sesuai skema: " + text + ".", text + ".");
    }

    private static Problem problem(ValidationError error) {
        String whole = PREFIX.matcher(error.getDescription()).replaceFirst("").strip();
        String text = LONG_NAME.matcher(whole).replaceAll("'$1...'");
        String names = NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(", "));
        String told = INDONESIAN.getOrDefault(
                (ValidationErrorType) error.getValidationErrorType(), "Dokumen GraphQL tidak sesuai skema");
        return Problem.badRequest(told + (names.isEmpty() ? "." : ": " + names + "."), text + ".");
    }

    private static Problem value() {
        return Problem.badRequest(
                "Ada nilai yang tidak sesuai tipenya dalam skema.", "A value does not fit its type in the schema.");
    }

    private static @Nullable SourceLocation first(@Nullable List<SourceLocation> locations) {
        return locations == null || locations.isEmpty() ? null : locations.get(0);
    }
}
