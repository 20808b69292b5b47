package id.kumkm.registry.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import id.kumkm.registry.platform.AskedRegions;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.GraphQlRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a request asks for, before anything of it runs: its document is read and validated, its operation found,
 * its variables coerced by graphql-java's own rules, and all of it weighed. Documents are remembered by text, within a
 * number of bytes.
 */
@ApplicationScoped
class Documents {

    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxTokens(Limit.TOKENS.most())
            .maxWhitespaceTokens(4 * Limit.TOKENS.most())
            .maxCharacters(Limit.CHARACTERS.most())
            .captureLineComments(false)
            .captureSourceLocation(true)
            .build();

    private final Cache<String, Examined> known;
    private final AskedRegions regions;
    private @Nullable GraphQLSchema schema;

    @Inject
    Documents(AskedRegions regions, @ConfigProperty(name = "registry.documents.bytes") long bytes) {
        this.regions = regions;
        this.known = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String query, Examined one) -> one.bytes())
                .build();
    }

    /** Decides from now on by this schema. */
    void use(GraphQLSchema made) {
        schema = made;
    }

    /** The request that runs; a {@link Problem} where none may. */
    GraphQlRequest decide(Sent sent) {
        Limit.CHARACTERS.check(sent.query().length());
        Examined found = known.get(sent.query(), this::read);
        if (found instanceof Examined.Refused refused) {
            throw refused.problem();
        }
        Examined.Valid valid = (Examined.Valid) found;
        Examined.Weighed asked = valid.operation(sent.operationName());
        CoercedVariables variables = coerced(valid.document(), asked.operation(), sent.variables());
        Variables given = new Variables(variables.toMap());
        long cost = Weight.sum(asked.fields(), given);
        Limit.COST.check(cost);
        List<Mistake> impossible = valid.conditions().in(given);
        if (!impossible.isEmpty()) {
            throw new Mistakes(impossible);
        }
        return new GraphQlRequest(sent.query(), valid.document(), asked.operation(), sent.variables(), variables, cost);
    }

    /** Bytes that the remembered documents take. */
    long bytes() {
        known.cleanUp();
        return known.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private CoercedVariables coerced(
            Document document, OperationDefinition operation, Map<String, @Nullable Object> given) {
        if (operation.getVariableDefinitions().isEmpty()) {
            return CoercedVariables.emptyVariables();
        }
        GraphQLSchema known = Objects.requireNonNull(schema);
        try {
            return ValuesResolver.coerceVariableValues(
                    known,
                    operation.getVariableDefinitions(),
                    RawVariables.of(given),
                    GraphQLContext.getDefault(),
                    Locale.ROOT);
        } catch (GraphQLException refused) {
            throw SchemaMismatch.of(Misfits.in(known, document, operation, given));
        }
    }

    private Examined read(String query) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(OPTIONS)
                            .build());
            DocumentCost cost = new DocumentCost(document);
            cost.check();
            GraphQLSchema known = Objects.requireNonNull(schema);
            List<ValidationError> errors = new ArrayList<>(Unserved.uses(document));
            errors.addAll(ParseAndValidate.validate(known, document, Locale.ROOT));
            return errors.isEmpty()
                    ? Examined.valid(query, document, new Weights(document, known, regions), cost.nodes())
                    : Examined.refused(query, SchemaMismatch.of(errors, Misfits.in(known, document)));
        } catch (ParseCancelledException limit) {
            return Examined.refused(query, Limit.TOKENS.exceeded(Limit.TOKENS.most() + 1));
        } catch (ParseCancelledTooDeepException limit) {
            return Examined.refused(query, Limit.DEPTH.exceeded(Limit.DEPTH.most() + 1));
        } catch (InvalidSyntaxException unreadable) {
            return Examined.refused(query, SchemaMismatch.unreadable(unreadable.getLocation()));
        } catch (Problem exceeded) {
            return Examined.refused(query, exceeded);
        }
    }
}
