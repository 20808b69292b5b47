package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.platform.Message;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final Admission admission;
    private final SchemaFile schemaFile;
    private final Duration bodyWithin;
    private final BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);

    @Inject
    Gate(
            Documents documents,
            Deadlines deadlines,
            PlannedAnswers answers,
            Admission admission,
            SchemaFile schemaFile,
            @ConfigProperty(name = "registry.requests.body-within") Duration bodyWithin) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.answers = answers;
        this.admission = admission;
        this.schemaFile = schemaFile;
        this.bodyWithin = bodyWithin;
    }

    void register(@Observes Filters filters) {
        filters.register(context -> onGraphQl(context, this::checkCredentials), BEFORE_AUTHENTICATION);
        filters.register(context -> onGraphQl(context, this::checkHeaders), BEFORE_WEB_SOCKET + 2);
        filters.register(context -> onGraphQl(context, this::readBody), BEFORE_WEB_SOCKET + 1);
        filters.register(context -> onGraphQl(context, this::checkRequest), BEFORE_WEB_SOCKET);
    }

    void catchFailures(@Observes Router router) {
        router.route(PATH + "/*").order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.response().ended()) {
                return;
            }
            if (context.statusCode() == 413) {
                Answers.sendAndClose(
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
        boolean isPost = context.request().method().equals(HttpMethod.POST);
        boolean isGet = context.request().method().equals(HttpMethod.GET)
                && !context.request().headers().contains("Upgrade");
        if (isGet && context.normalizedPath().equals(SchemaFile.PATH) && schemaFile.isServed()) {
            schemaFile.send(context);
            return;
        }
        if (!isPost && !isGet) {
            notAllowed(context, "GET, POST");
            return;
        }
        if (!(PATH + "/").startsWith(context.normalizedPath())) {
            Answers.send(
                    context,
                    new Problem(ErrorCode.NOT_FOUND, Message.of("Tidak ada di sini.", "There is nothing here.")));
            return;
        }
        if (isPost && !isJson(context.request().getHeader("Content-Type"))) {
            Answers.send(
                    context,
                    415,
                    Problem.badRequest(
                            "Gunakan Content-Type application/json.", "Use the Content-Type application/json."));
            return;
        }
        agreeOnType(context);
    }

    private static void agreeOnType(RoutingContext context) {
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

    private static void notAllowed(RoutingContext context, String allowed) {
        context.response().putHeader("Allow", allowed);
        Answers.send(
                context, 405, Problem.badRequest("Gunakan metode " + allowed + ".", "Use the method " + allowed + "."));
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String written = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return written.equals("application/json") || written.equals("application/json;charset=utf-8");
    }

    /** Who sends a body slower than this is cut off, for it costs memory all the time. */
    private void readBody(RoutingContext context) {
        long timer = context.vertx().setTimer(bodyWithin.toMillis(), late -> {
            if (!context.request().isEnded()) {
                Answers.sendAndClose(
                        context,
                        408,
                        Problem.badRequest("Permintaan datang terlalu lambat.", "The request came too slowly."));
            }
        });
        context.addEndHandler(end -> context.vertx().cancelTimer(timer));
        body.handle(context);
    }

    private void checkRequest(RoutingContext context) {
        admission.admit(context, () -> {
            try {
                run(context);
            } catch (RuntimeException failure) {
                context.fail(failure);
            }
        });
    }

    private void run(RoutingContext context) {
        boolean isGet = context.request().method().equals(HttpMethod.GET);
        GraphQlRequest request;
        try {
            request = isGet
                    ? QueryString.read(context)
                    : RequestBody.read(context.body().buffer());
        } catch (Problem malformed) {
            Answers.send(context, malformed);
            return;
        }
        Cost cost;
        try {
            Weights weights = documents.examine(request.query());
            if (isGet && !weights.isQuery(request)) {
                notAllowed(context, "POST");
                return;
            }
            cost = weights.of(request);
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
