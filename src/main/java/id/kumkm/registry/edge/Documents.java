package id.kumkm.registry.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Reads a document before it runs and refuses what no client of ours needs: SmallRye's own token limit has no effect,
 * and it knows none for aliases and directives. Verdicts are remembered by text.
 */
@ApplicationScoped
class Documents {

    static final int MOST_TOKENS = 3_000;
    static final int LONGEST = 64 * 1024;

    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxTokens(MOST_TOKENS)
            .maxWhitespaceTokens(4 * MOST_TOKENS)
            .maxCharacters(LONGEST)
            .captureLineComments(false)
            .captureSourceLocation(true)
            .build();

    private final Cache<String, Optional<Problem>> verdicts =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** Empty where the document may go on. */
    Optional<Problem> verdict(String query) {
        if (query.length() > LONGEST) {
            return Optional.of(tooCostly());
        }
        return verdicts.get(query, Documents::examine);
    }

    private static Optional<Problem> examine(String query) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(query)
                            .parserOptions(OPTIONS)
                            .build());
            return new DocumentCost(document).isExceeded() ? Optional.of(tooCostly()) : Optional.empty();
        } catch (ParseCancelledException limit) {
            return Optional.of(tooCostly());
        } catch (InvalidSyntaxException unreadable) {
            var at = unreadable.getLocation();
            String place = at == null ? "?" : at.getLine() + ":" + at.getColumn();
            return Optional.of(Problem.badRequest(
                    "Dokumen GraphQL tidak dapat dibaca pada " + place + ".",
                    "The GraphQL document cannot be read at " + place + "."));
        }
    }

    private static Problem tooCostly() {
        return new Problem(
                ErrorCode.COST_EXCEEDED,
                Message.of(
                        "Dokumen GraphQL terlalu besar atau terlalu dalam.", "The document is too large or too deep."));
    }
}
