package id.kumkm.registry.reads.plan;

import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.ReadLog;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Totals;
import id.kumkm.registry.reads.Unplanned;
import id.kumkm.registry.reads.Viewer;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers by a plan: what each root field asks for first, so that nothing is read where one of them cannot be. */
@ApplicationScoped
class Executor {

    private final Runner runner;
    private final Totals totals;
    private final Cursors cursors;
    private final ReadLog log;

    @Inject
    Executor(Runner runner, Totals totals, Cursors cursors, ReadLog log) {
        this.runner = runner;
        this.totals = totals;
        this.cursors = cursors;
        this.log = log;
    }

    private record Bound(
            RootPlan plan,
            @Nullable Binding binding,
            @Nullable Sql statement,
            RootWriter writer) {

        Bound(RootPlan plan, @Nullable Binding binding, @Nullable Sql statement) {
            this(plan, binding, statement, plan.writer());
        }
    }

    /** Empty where an argument is refused: the resolver of the field says why. */
    Optional<Buffer> answer(Plan plan, GraphQlRequest request, Viewer viewer, Deadline deadline) throws SQLException {
        List<Bound> bound = new ArrayList<>();
        try {
            for (RootPlan root : plan.roots()) {
                bound.add(bind(root, request.variables(), viewer));
            }
        } catch (Problem | GraphQLException | DateTimeException | Unplanned refused) {
            return Optional.empty();
        }
        try {
            return write(bound, viewer, deadline, request.cost());
        } catch (Lengths.Unread unread) {
            throw unread.failure();
        }
    }

    private Optional<Buffer> write(List<Bound> bound, Viewer viewer, Deadline deadline, long cost) throws SQLException {
        Answer answer = new Answer(new Lengths(runner, totals, deadline));
        answer.begin();
        for (int at = 0; at < bound.size(); at++) {
            deadline.require();
            String name = bound.get(at).plan().name();
            answer.json().raw(Writers.Members.key(name, at == 0));
            answer.enter(name);
            if (!write(bound.get(at), deadline, answer)) {
                return Optional.empty();
            }
            answer.leave();
        }
        if (bound.isEmpty()) {
            answer.json().raw('{');
        }
        answer.json().raw('}');
        if (!answer.sensitive().isEmpty()) {
            log.add(viewer, answer.sensitive());
        }
        return Optional.of(answer.end(cost));
    }

    private Bound bind(RootPlan asked, CoercedVariables variables, Viewer viewer) {
        if (asked.site() == null) {
            return new Bound(asked, null, null);
        }
        Arguments arguments = asked.site().arguments(variables);
        if (asked.nodes() != null) {
            NodesPlan.Asked named = asked.nodes().bind(arguments, variables, viewer);
            return new Bound(asked, null, named.statement(cursors), named);
        }
        RootPlan root = asked.with(arguments);
        Finding finding = Objects.requireNonNull(root.site()).find(arguments, viewer);
        if (finding != null && finding.made() != null) {
            Sql whole = finding.whole().apply(finding.where());
            return new Bound(root, new Binding(viewer, finding, null, Map.of()), whole);
        }
        if (finding == null || root.query() == null) {
            return new Bound(root, null, null);
        }
        Map<Site, Finding> links = new IdentityHashMap<>();
        root.links().forEach(link -> links.put(link, Objects.requireNonNull(link.find(variables, viewer))));
        Total known = root.counts() ? totals.known(finding.counted()) : null;
        Binding binding = new Binding(viewer, finding, known, links);
        Sql statement = finding.whole().apply(root.query().statement(binding, cursors));
        return new Bound(root, binding, statement);
    }

    /** False where the list's length is asked for and stands in no row: its resolver counts. */
    private boolean write(Bound bound, Deadline deadline, Answer answer) throws SQLException {
        List<byte[][]> rows = bound.statement() == null ? List.of() : runner.rows(bound.statement(), deadline);
        Binding binding = bound.binding();
        Total total = null;
        if (binding != null && bound.plan().counts()) {
            total = binding.known() == null ? counted(rows, bound, deadline) : binding.known();
            if (total == null) {
                return false;
            }
        }
        answer.of(binding);
        bound.writer().write(rows, binding, total, answer);
        return true;
    }

    private @Nullable Total counted(List<byte[][]> rows, Bound bound, Deadline deadline) throws SQLException {
        Finding finding = Objects.requireNonNull(bound.binding()).finding();
        if (rows.isEmpty()) {
            return Objects.requireNonNull(finding.page()).cursor() == null ? Total.counted(0) : null;
        }
        byte[][] first = rows.get(0);
        String told = new String(first[first.length - 1], StandardCharsets.US_ASCII);
        Total exact = totals.exact(finding.counted(), told);
        if (exact != null) {
            return exact;
        }
        String plan =
                runner.explained(Objects.requireNonNull(bound.plan().query()).all(finding), deadline);
        return totals.estimated(finding.counted(), told, plan);
    }
}
