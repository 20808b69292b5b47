package id.kumkm.registry.edge;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
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

    /** Never null: the writer of answers compares it, and would leave the request open for ever. */
    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> members = new LinkedHashMap<>(GraphqlErrorHelper.toSpecification(error));
        members.put("extensions", error.getExtensions());
        return members;
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
