package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Cost;
import id.kumkm.registry.reads.GraphQlRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * In front of GraphQL, by the GraphQL over HTTP specification: one method, one content type, typed members, a document
 * within its limits. SmallRye alone answers 200 to almost anything, takes {@code text/plain}
 * (which a foreign page may post) and leaves an empty body where a token fails.
 */
@ApplicationScoped
class Gate {

    private static final Logger LOG = Logger.getLogger(Gate.class);

    static final String PATH = "/graphql";
    /** After authentication (200) and before SmallRye's WebSocket handler (99), which asks neither origin nor token. */
    private static final int BEFORE_WEB_SOCKET = 110;

    private static final int BEFORE_AUTHENTICATION = 210;

    /** Quarkus takes another scheme and an empty token for nobody, and fails on a token with an empty part. */
    private static final Pattern BEARER = Pattern.compile("(?i)bearer [^.\\s]+(\\.[^.\\s]+){0,4}\\.?");

    private static final long LARGEST_BODY = 1024 * 1024;

    private final Documents documents;
    private final Deadlines deadlines;
    private final PlannedAnswers answers;

    @Inject
    Gate(Documents documents, Deadlines deadlines, PlannedAnswers answers) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        filters.register(context -> onGraphQl(context, this::checkCredentials), BEFORE_AUTHENTICATION);
        filters.register(context -> onGraphQl(context, this::checkHeaders), BEFORE_WEB_SOCKET + 2);
        filters.register(context -> onGraphQl(context, body), BEFORE_WEB_SOCKET + 1);
        filters.register(context -> onGraphQl(context, this::checkRequest), BEFORE_WEB_SOCKET);
    }

    void catchFailures(@Observes Router router) {
        router.route(PATH + "/*").order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.response().ended()) {
                return;
            }
            if (context.statusCode() == 413) {
                Answers.send(
                        context, 413, Problem.badRequest("Permintaan terlalu besar.", "The request is too large."));
            } else {
                Problem problem = Failures.of(context.failure());
                if (problem.code() == ErrorCode.INTERNAL) {
                    LOG.error("A request failed", context.failure());
                }
                Answers.send(context, problem);
            }
        });
    }

    private static void onGraphQl(RoutingContext context, io.vertx.core.Handler<RoutingContext> handler) {
        // Vert.x serves the same route with a slash at its end.
        if ((context.normalizedPath() + "/").startsWith(PATH + "/")) {
            handler.handle(context);
        } else {
            context.next();
        }
    }

    /** Who shows credentials wants to be known, and is told where they do not stand. */
    private void checkCredentials(RoutingContext context) {
        List<String> shown = context.request().headers().getAll("Authorization");
        if (shown.isEmpty()
                || (shown.size() == 1 && BEARER.matcher(shown.get(0)).matches())) {
            context.next();
        } else {
            Answers.send(context, Failures.unauthenticated());
        }
    }

    private void checkHeaders(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            context.response().putHeader("Allow", "POST");
            Answers.send(context, 405, Problem.badRequest("Gunakan metode POST.", "Use the method POST."));
            return;
        }
        if (!isJson(context.request().getHeader("Content-Type"))) {
            Answers.send(
                    context,
                    415,
                    Problem.badRequest(
                            "Gunakan Content-Type application/json.", "Use the Content-Type application/json."));
            return;
        }
        Optional<String> type = MediaTypes.negotiate(MediaTypes.accepted(context.request()));
        if (type.isEmpty()) {
            Answers.send(
                    context,
                    406,
                    Problem.badRequest(
                            "Jawaban tersedia sebagai application/graphql-response+json atau application/json.",
                            "Answers come as application/graphql-response+json or application/json."));
            return;
        }
        context.setAcceptableContentType(type.get());
        context.next();
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String written = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return written.equals("application/json") || written.equals("application/json;charset=utf-8");
    }

    private void checkRequest(RoutingContext context) {
        GraphQlRequest request;
        try {
            request = RequestBody.read(context.body().buffer());
        } catch (Problem malformed) {
            Answers.send(context, malformed);
            return;
        }
        Cost cost;
        try {
            cost = documents.examine(request.query()).of(request);
            Limit.COST.check(cost.value());
            cost.keepIn(context);
        } catch (Problem refused) {
            Answers.sendDocumentError(context, refused);
            return;
        }
        request.keepIn(context);
        deadlines.begin(context);
        answers.start(context, request, cost);
    }
}
