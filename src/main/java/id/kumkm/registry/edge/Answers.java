package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers without data, and the HTTP status of those that GraphQL gives. */
final class Answers {

    private static final String STATUS = "kumkm.status";
    private static final String RETRY_AFTER_SECONDS = "1";

    private Answers() {}

    static void send(RoutingContext context, Problem problem) {
        send(context, problem.code().status(), problem);
    }

    /** An error of the document: 200 where the client takes {@code application/json} only, as the specification asks. */
    static void sendDocumentError(RoutingContext context, Problem problem) {
        send(context, acceptsPlainJson(context) ? 200 : problem.code().status(), problem);
    }

    static void send(RoutingContext context, int status, Problem problem) {
        Locale language = Language.from(context.request().getHeader("Accept-Language"));
        JsonObject error = new JsonObject()
                .put("message", problem.text().in(language))
                .put("extensions", new JsonObject(problem.extensions()));
        end(
                context,
                status,
                new JsonObject().put("errors", new JsonArray().add(error)).toBuffer());
    }

    /** Where more of the request may follow, which nobody will read. */
    static void sendAndClose(RoutingContext context, int status, Problem problem) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(end -> context.vertx()
                .setTimer(1_000, late -> context.request().connection().close()));
        send(context, status, problem);
    }

    /** Remembers the status that an executed request without data gets. */
    static void keepStatus(@Nullable RoutingContext context, ErrorCode code) {
        if (context == null) {
            return;
        }
        boolean ofTheDocument = code == ErrorCode.BAD_REQUEST || code == ErrorCode.COST_EXCEEDED;
        context.put(STATUS, ofTheDocument && acceptsPlainJson(context) ? 200 : code.status());
    }

    static void sendResult(RoutingContext context, Buffer answer) {
        Integer status = context.get(STATUS);
        end(context, status == null ? 200 : status, answer);
    }

    private static void end(RoutingContext context, int status, Buffer answer) {
        if (context.response().closed() || context.response().ended()) {
            return;
        }
        challenge(context, status);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", type(context))
                .end(answer);
    }

    private static void challenge(RoutingContext context, int status) {
        if (status == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503) {
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    private static boolean acceptsPlainJson(RoutingContext context) {
        return type(context).startsWith(MediaTypes.JSON);
    }

    private static String type(RoutingContext context) {
        String agreed = context.getAcceptableContentType();
        return agreed != null
                ? agreed
                : MediaTypes.negotiate(MediaTypes.accepted(context.request())).orElse(MediaTypes.JSON);
    }
}
