package id.kumkm.registry.edge;

import graphql.language.SourceLocation;
import id.kumkm.registry.platform.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is none of its language: a body that is no JSON, or a document that is no GraphQL. */
final class Unreadable extends Mistakes {

    Unreadable(Problem problem, @Nullable SourceLocation at) {
        super(List.of(new Mistake(problem, at)));
    }
}
