package id.kumkm.registry.edge;

import graphql.language.SourceLocation;
import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.GraphQlRequest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Answers without data, and the HTTP status of those that GraphQL gives. */
final class Answers {

    private static final String STATUS = "kumkm.status";
    private static final String RETRY_AFTER_SECONDS = "1";

    private static final String VARY = "Accept, Accept-Encoding, Accept-Language, Authorization, Origin";
    private static final int WORTH_COMPRESSING = 1_000;

    private static final long MOST_UNDER_WAY = Runtime.getRuntime().maxMemory() / 8;

    /** Of the answers that clients have not taken yet. */
    private static final AtomicLong UNDER_WAY = new AtomicLong();

    private Answers() {}

    static void send(RoutingContext context, Problem problem) {
        refuse(context, Stage.TRANSPORT, problem);
    }

    /** With the status that the specification has for a refusal at this stage. */
    static void refuse(RoutingContext context, Stage stage, Problem problem) {
        Specification specification = Specification.of(context);
        send(context, specification.status(stage, problem.code(), acceptsPlainJson(context)), problem);
    }

    static void send(RoutingContext context, int status, Problem problem) {
        end(context, status, errors(context, problem));
    }

    private static Buffer errors(RoutingContext context, Problem problem) {
        Locale language = Language.from(context.request().getHeader("Accept-Language"));
        JsonArray errors = new JsonArray();
        if (problem instanceof Mistakes mistakes) {
            mistakes.all().forEach(one -> errors.add(error(one.problem(), one.location(), language)));
        } else {
            errors.add(error(problem, null, language));
        }
        return new JsonObject().put("errors", errors).toBuffer();
    }

    private static JsonObject error(Problem problem, @Nullable SourceLocation at, Locale language) {
        JsonObject error = new JsonObject().put("message", problem.text().in(language));
        if (at != null) {
            JsonObject place = new JsonObject().put("line", at.getLine()).put("column", at.getColumn());
            error.put("locations", new JsonArray().add(place));
        }
        return error.put("extensions", new JsonObject(problem.extensions()));
    }

    /** Where more of the request may follow, which nobody will read. */
    static void sendAndClose(RoutingContext context, int status, Problem problem) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(end -> context.vertx()
                .setTimer(1_000, late -> context.request().connection().close()));
        send(context, status, problem);
    }

    /** Remembers the status that an executed request with an error gets. */
    static void keepStatus(@Nullable RoutingContext context, ErrorCode code, boolean hasData) {
        if (context == null) {
            return;
        }
        Specification specification = Specification.of(context);
        if (code == ErrorCode.RATE_LIMITED) {
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        context.put(
                STATUS,
                hasData
                        ? specification.statusBesideData(code)
                        : specification.status(Stage.EXECUTION, code, acceptsPlainJson(context)));
    }

    static void sendResult(RoutingContext context, Buffer answer) {
        Integer status = context.get(STATUS);
        end(context, status == null ? 200 : status, answer);
    }

    private static void end(RoutingContext context, int status, Buffer answer) {
        if (context.response().closed() || context.response().ended()) {
            return;
        }
        HttpServerResponse response = context.response();
        boolean mayBeKept = status == 200 && context.request().method().equals(HttpMethod.GET);
        challenge(context, status);
        response.setStatusCode(status)
                .putHeader("Content-Type", Specification.of(context).type(status, type(context)))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Vary", VARY)
                .putHeader("Cache-Control", mayBeKept ? "private, no-cache" : "no-store");
        if (answer.length() < WORTH_COMPRESSING) {
            response.putHeader("Content-Encoding", "identity");
        }
        if (mayBeKept && Validators.isKnown(context, Validators.tag(answer.getBytes()))) {
            response.setStatusCode(304).end();
        } else if (underWay(context, answer.length())) {
            response.end(answer);
        } else {
            challenge(context, 503);
            response.setStatusCode(503).end(errors(context, Failures.unavailable()));
        }
    }

    /**
     * False where so many bytes wait for slow clients that no more fit. What a change has made is always told: else its
     * client would take it for undone.
     */
    private static boolean underWay(RoutingContext context, int bytes) {
        context.addEndHandler(end -> UNDER_WAY.addAndGet(-bytes));
        return UNDER_WAY.addAndGet(bytes) <= MOST_UNDER_WAY
                || bytes < WORTH_COMPRESSING
                || GraphQlRequest.isChange(context);
    }

    private static void challenge(RoutingContext context, int status) {
        if (status == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer");
        }
        if (status == 503 || status == 429) {
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    private static boolean acceptsPlainJson(RoutingContext context) {
        return type(context).startsWith(MediaTypes.JSON);
    }

    /** The media type that the caller wants most of those that there are. */
    static Optional<String> negotiated(RoutingContext context) {
        return MediaTypes.negotiate(
                MediaTypes.accepted(context.request()),
                Specification.of(context).usualType());
    }

    private static String type(RoutingContext context) {
        String agreed = context.getAcceptableContentType();
        return agreed != null ? agreed : negotiated(context).orElse(MediaTypes.withCharset(MediaTypes.JSON));
    }
}
