package id.kumkm.registry.edge;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.GraphQlRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * In front of GraphQL, by the GraphQL over HTTP specification: one method, one content type, typed members, a document
 * within its limits. SmallRye alone answers 200 to almost anything, takes {@code text/plain}
 * (which a foreign page may post) and leaves an empty body where a token fails.
 */
@ApplicationScoped
class Gate {

    private static final Logger LOG = Logger.getLogger(Gate.class);

    static final String PATH = "/graphql";
    /**
     * After authentication (200) and before SmallRye's WebSocket handler (99), which asks neither origin nor token; before
     * Quarkus' permissions (100) too, which say nothing here: each operation names its roles.
     */
    private static final int BEFORE_WEB_SOCKET = 110;

    /** After CORS (300). */
    private static final int BEFORE_AUTHENTICATION = 210;

    private static final long LARGEST_BODY = 1024 * 1024;

    private static final String FINDING_OUT = "kumkm.finding-out";
    /** How long the issuer of a token may take to publish a key of which we know nothing. */
    private static final long KNOWN_WITHIN_MS = 3_000;

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
        filters.register(context -> onGraphQl(context, this::checkCredentials), BEFORE_AUTHENTICATION + 3);
        answer(filters, BEFORE_AUTHENTICATION, context -> !Credentials.areShown(context.request()));
        answer(filters, BEFORE_WEB_SOCKET, context -> true);
    }

    /** The steps to an answer. Who shows no credentials is nobody, and does not wait for finding out who it is. */
    private void answer(Filters filters, int after, Predicate<RoutingContext> callers) {
        filters.register(context -> onGraphQl(context, callers, head -> checkHead(head, schemaFile)), after + 2);
        filters.register(context -> onGraphQl(context, callers, this::readBody), after + 1);
        filters.register(context -> onGraphQl(context, callers, this::checkRequest), after);
    }

    void catchFailures(@Observes Router router) {
        router.route(PATH + "/*").order(Integer.MIN_VALUE).failureHandler(Gate::answerFailure);
    }

    private static void answerFailure(RoutingContext context) {
        int status = context.statusCode();
        Problem problem = Failures.of(context.failure());
        boolean isUnknown = problem.code() == ErrorCode.INTERNAL;
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        boolean isCutOff = isUnknown && !context.request().isEnded();
        if (status == 413) {
            Answers.sendAndClose(
                    context, 413, Problem.badRequest("Permintaan terlalu besar.", "The request is too large."));
        } else if (isCutOff || (isUnknown && status >= 400 && status < 500)) {
            // By Vert.x itself, such as for a Host that is none or a chunk without a size; or the client is gone.
            Answers.sendAndClose(context, isCutOff ? 400 : status, BareRefusals.notValid());
        } else {
            if (isUnknown) {
                LOG.error("A request failed", context.failure());
            }
            Answers.send(context, problem);
        }
    }

    private static void onGraphQl(RoutingContext context, Handler<RoutingContext> handler) {
        onGraphQl(context, any -> true, handler);
    }

    private static void onGraphQl(
            RoutingContext context, Predicate<RoutingContext> callers, Handler<RoutingContext> handler) {
        // Vert.x serves the same route with a slash at its end.
        String path = context.normalizedPath();
        if ((path.equals(PATH) || path.startsWith(PATH + "/")) && callers.test(context)) {
            if (!context.response().ended()) {
                handler.handle(context);
            }
        } else {
            context.next();
        }
    }

    /** Who shows credentials wants to be known, and is told where they do not stand. */
    private void checkCredentials(RoutingContext context) {
        if (!Credentials.canBeGood(context.request())) {
            Answers.send(context, Failures.unauthenticated());
            return;
        }
        if (Credentials.areShown(context.request())) {
            long timer =
                    context.vertx().setTimer(KNOWN_WITHIN_MS, late -> Answers.send(context, Failures.unavailable()));
            context.put(FINDING_OUT, timer);
            context.addEndHandler(end -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    /** The caller is known. */
    private static void checkHead(RoutingContext context, SchemaFile schemaFile) {
        Long timer = context.remove(FINDING_OUT);
        if (timer != null) {
            context.vertx().cancelTimer(timer);
        }
        RequestHead.check(context, schemaFile);
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
        Admission.watch(context);
        body.handle(context);
    }

    private void checkRequest(RoutingContext context) {
        OpenRequest open = deadlines.begin(context);
        admission.admit(context, () -> {
            try {
                run(context, open);
            } catch (Throwable failure) { // An Error too: the turn of who waited has nobody above it to answer.
                context.fail(failure);
            }
        });
    }

    private void run(RoutingContext context, OpenRequest open) {
        boolean isGet = context.request().method().equals(HttpMethod.GET);
        Specification specification = Specification.of(context);
        Sent sent;
        try {
            sent = isGet
                    ? QueryString.read(context, specification)
                    : RequestBody.read(context.body().buffer(), specification);
        } catch (Problem malformed) {
            Answers.refuse(context, malformed instanceof Unreadable ? Stage.JSON : Stage.PARAMETERS, malformed);
            return;
        }
        GraphQlRequest request;
        try {
            request = documents.decide(sent);
        } catch (Problem refused) {
            Answers.refuse(context, refused instanceof Unreadable ? Stage.SYNTAX : Stage.VALIDATION, refused);
            return;
        }
        if (!request.isQuery()) {
            if (isGet) {
                RequestHead.notAllowed(context, "POST");
                return;
            }
            open.beginsToWrite();
        }
        request.keepIn(context);
        answers.start(context, request);
    }
}
