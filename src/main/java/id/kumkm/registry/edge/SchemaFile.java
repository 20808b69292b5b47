package id.kumkm.registry.edge;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The schema as a file, printed once: SmallRye's own route prints it anew for each request. */
@ApplicationScoped
class SchemaFile {

    static final String PATH = Gate.PATH + "/schema.graphql";

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectives(true)
            .includeDirectiveDefinition(Unserved::isServed)
            .useAstDefinitions(false));

    private final boolean isServed;
    private final Instance<GraphQLSchema> schema;
    private volatile @Nullable Printed printed;

    private record Printed(Buffer text, String tag) {}

    @Inject
    SchemaFile(@ConfigProperty(name = "registry.schema-file") boolean isServed, Instance<GraphQLSchema> schema) {
        this.isServed = isServed;
        this.schema = schema;
    }

    boolean isServed() {
        return isServed;
    }

    void send(RoutingContext context) {
        Printed file = printed == null ? print() : printed;
        context.response().putHeader("Cache-Control", "public, max-age=300");
        if (Validators.isKnown(context, file.tag())) {
            context.response().setStatusCode(304).end();
        } else {
            context.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end(file.text());
        }
    }

    private Printed print() {
        byte[] text = PRINTER.print(schema.get()).getBytes(StandardCharsets.UTF_8);
        Printed made = new Printed(Buffer.buffer(text), Validators.tag(text));
        printed = made;
        return made;
    }
}
