package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Unplanned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writers of a connection's fields. */
final class PageWriters {

    private PageWriters() {}

    static Writer<Page> nodes(Writer<byte[][]> node) {
        return (page, answer) -> Writers.list(page.rows(), node, answer);
    }

    static Writer<Page> edges(Writer<Page.Edge> edge) {
        return (page, answer) -> Writers.list(page.edges(), edge, answer);
    }

    static Writer<Page.Edge> cursor() {
        return (edge, answer) -> answer.json().string(edge.cursor());
    }

    /** What an edge has from its row. */
    static Writer<Page.Edge> ofRow(Writer<byte[][]> value) {
        return (edge, answer) -> value.write(edge.row(), answer);
    }

    static <T> Writer<T> typename(String type) {
        return (any, answer) -> answer.json().string(type);
    }

    static Writer<Page> pageInfo(String field) {
        return switch (field) {
            case "hasNextPage" -> (page, answer) -> answer.json().bool(page.hasNext());
            case "hasPreviousPage" -> (page, answer) -> answer.json().bool(page.hasPrevious());
            case "startCursor" -> (page, answer) -> end(page, 0, answer);
            case "endCursor" -> (page, answer) -> end(page, page.rows().size() - 1, answer);
            default -> throw new Unplanned(field);
        };
    }

    static Writer<Page> total(String field) {
        return switch (field) {
            case "value" -> (page, answer) -> answer.json().number(total(page).value());
            case "exact" -> (page, answer) -> answer.json().bool(total(page).exact());
            case "atLeast" -> (page, answer) -> answer.json().number(total(page).atLeast());
            case "atMost" -> (page, answer) -> most(total(page).atMost(), answer);
            case "throughFeedNo" -> (page, answer) -> throughFeedNo(total(page).throughFeedNo(), answer);
            default -> throw new Unplanned(field);
        };
    }

    private static void most(@Nullable Integer records, Answer answer) {
        if (records == null) {
            answer.json().none();
        } else {
            answer.json().number(records);
        }
    }

    private static void throughFeedNo(@Nullable String number, Answer answer) {
        if (number == null) {
            answer.json().none();
        } else {
            answer.json().string(number);
        }
    }

    private static Total total(Page page) {
        return Objects.requireNonNull(page.total());
    }

    private static void end(Page page, int row, Answer answer) {
        if (page.rows().isEmpty()) {
            answer.json().none();
        } else {
            answer.json().string(page.cursor(row));
        }
    }
}
