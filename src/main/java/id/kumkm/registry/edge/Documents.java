package id.kumkm.registry.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document before it runs and refuses what no client of ours needs: SmallRye's own token limit has no effect,
 * and it knows none for aliases and directives. What was found is remembered by text, within a number of bytes.
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

    private final Instance<GraphQLSchema> schema;
    private final Cache<String, Examined> known;

    @Inject
    Documents(Instance<GraphQLSchema> schema, @ConfigProperty(name = "registry.documents.bytes") long bytes) {
        this.schema = schema;
        this.known = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String query, Examined one) -> one.bytes())
                .build();
    }

    /**
     * What a document asks for.
     *
     * @param document the document itself, where it was not known before: it is not kept here
     */
    record Asked(Weights weights, @Nullable Document document) {}

    /** What a document asks for; a {@link Problem} where it may not go on. */
    Asked examine(String query) {
        Limit.CHARACTERS.check(query.length());
        AtomicReference<Document> document = new AtomicReference<>();
        Examined found = known.get(query, unknown -> read(unknown, document));
        if (found.weights() == null) {
            throw Objects.requireNonNull(found.problem());
        }
        return new Asked(found.weights(), document.get());
    }

    /** Bytes that the remembered documents take. */
    long bytes() {
        known.cleanUp();
        return known.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    private Examined read(String query, AtomicReference<Document> parsed) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(OPTIONS)
                            .build());
            DocumentCost cost = new DocumentCost(document);
            cost.check();
            parsed.set(document);
            return Examined.ready(query, new Weights(document, schema.get()), cost.nodes());
        } catch (ParseCancelledException limit) {
            return Examined.refused(query, Limit.TOKENS.exceeded(Limit.TOKENS.most() + 1));
        } catch (ParseCancelledTooDeepException limit) {
            return Examined.refused(query, Limit.DEPTH.exceeded(Limit.DEPTH.most() + 1));
        } catch (InvalidSyntaxException unreadable) {
            var at = unreadable.getLocation();
            String place = at == null ? "?" : at.getLine() + ":" + at.getColumn();
            return Examined.refused(
                    query,
                    Problem.badRequest(
                            "Dokumen GraphQL tidak dapat dibaca pada " + place + ".",
                            "The GraphQL document cannot be read at " + place + "."));
        } catch (Problem exceeded) {
            return Examined.refused(query, exceeded);
        }
    }
}
