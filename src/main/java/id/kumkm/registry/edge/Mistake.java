package id.kumkm.registry.edge;

import graphql.language.SourceLocation;
import id.kumkm.registry.platform.Problem;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request, and where in the document it stands. */
record Mistake(Problem problem, @Nullable SourceLocation location) {}
