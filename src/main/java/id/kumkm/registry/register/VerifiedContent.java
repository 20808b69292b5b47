package id.kumkm.registry.register;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.Column;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the ledger calls the fields that verification covers, as the schema declares them by {@code @verified}. */
@Singleton
class VerifiedContent {

    /** Fields that are no columns: a whole part, or a column of one. */
    private static final Map<String, String> PARTS = Map.of(
            "activities", "activity",
            "contact", "person",
            "figures", "figures",
            "location", "location",
            "nikPemilik", "person",
            "npwp", "identifier.value",
            "owner", "person");

    private final GraphQLSchema schema;
    private final String[] names;

    @Inject
    VerifiedContent(GraphQLSchema schema, @Any Instance<RegisterReads<?, ?>> registers) {
        this.schema = schema;
        this.names = registers.stream().flatMap(this::names).distinct().toArray(String[]::new);
    }

    /** Parts of the ledger ({@code figures}), and columns of such ({@code body.name}). */
    String[] names() {
        return names;
    }

    @SuppressWarnings("deprecation")
    private Stream<String> names(RegisterReads<?, ?> register) {
        GraphQLObjectType type = schema.getObjectType(register.type());
        return type.getFieldDefinitions().stream()
                .filter(field -> field.getDirective("verified") != null)
                .map(field -> Optional.ofNullable(PARTS.get(field.getName()))
                        .orElseGet(() -> column(register, field.getName())));
    }

    private static String column(RegisterReads<?, ?> register, String field) {
        String[] sql = register.columns()
                .filter(column -> column.field().equals(field))
                .map(Column::sql)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No column is verified as " + field))
                .split("\\.");
        String table = sql[0].equals("b")
                ? "body"
                : sql[0].equals("e") ? register.kind().member() : "identifier";
        return table + "." + sql[1];
    }
}
