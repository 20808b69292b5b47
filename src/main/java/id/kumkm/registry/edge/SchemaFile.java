package id.kumkm.registry.edge;

import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The schema as a file, printed once: SmallRye's own route prints it anew for each request. */
@ApplicationScoped
class SchemaFile {

    static final String PATH = Gate.PATH + "/schema.graphql";

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
        context.response().putHeader("ETag", file.tag()).putHeader("Cache-Control", "public, max-age=300");
        List<String> known = context.request().headers().getAll("If-None-Match");
        if (known.stream().anyMatch(tags -> tags.contains(file.tag()))) {
            context.response().setStatusCode(304).end();
        } else {
            context.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end(file.text());
        }
    }

    private Printed print() {
        byte[] text = new SchemaPrinter().print(schema.get()).getBytes(StandardCharsets.UTF_8);
        Printed made = new Printed(Buffer.buffer(text), '"' + digest(text) + '"');
        printed = made;
        return made;
    }

    private static String digest(byte[] text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
