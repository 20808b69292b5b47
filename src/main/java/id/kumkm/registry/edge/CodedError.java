package id.kumkm.registry.edge;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error whose only extension is its code: graphql-java would add its own classification. */
record CodedError(GraphQLError error) implements GraphQLError {

    @Override
    public String getMessage() {
        return error.getMessage();
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return error.getLocations();
    }

    @Override
    public @Nullable ErrorClassification getErrorType() {
        return null;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return error.getPath();
    }

    @Override
    public Map<String, Object> getExtensions() {
        return error.getExtensions();
    }
}
