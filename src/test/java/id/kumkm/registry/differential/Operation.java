package id.kumkm.registry.differential;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Set;

/** An operation as a client sends it. */
record Operation(String document, String name, Map<String, Object> variables) {

    String body() {
        JsonObject body = new JsonObject().put("query", document);
        if (name != null) {
            body.put("operationName", name);
        }
        if (!variables.isEmpty()) {
            body.put("variables", new JsonObject(variables));
        }
        return body.encode();
    }

    /** True where the root field of this name in the answer reads tables. */
    boolean asksTheDatabase(String responseName, Set<String> withoutDatabase) {
        return new Parser()
                        .parseDocument(document)
                        .getDefinitionsOfType(OperationDefinition.class)
                        .get(0)
                        .getSelectionSet()
                        .getSelectionsOfType(Field.class)
                        .stream()
                        .filter(field -> field.getResultKey().equals(responseName))
                        .noneMatch(field -> withoutDatabase.contains(field.getName()));
    }
}
