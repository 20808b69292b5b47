package id.kumkm.registry.reads.plan;

import graphql.TrivialDataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** Which fields of a record are given in one of the past, as the schema says it. */
final class FieldTime {

    private FieldTime() {}

    /** False for what hangs on a record and is today's. SmallRye has directive definitions on its fields. */
    @SuppressWarnings("deprecation")
    static boolean isGivenInThePast(GraphQLSchema schema, GraphQLObjectType type, GraphQLFieldDefinition field) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        return schema.getCodeRegistry().getDataFetcher(place, field) instanceof TrivialDataFetcher
                || field.getDirective("timeless") != null;
    }
}
