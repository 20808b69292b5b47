package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Total;
import java.util.Map;
import java.util.Objects;

/** The kinds of writers of a connection's fields. */
final class PageWriters {

    private PageWriters() {}

    /** The fields of a connection, of its pageInfo, or of its total. */
    record Members(String[] names, byte[][] keys, PageWriter[] values) implements PageWriter {

        static Members of(Map<String, PageWriter> members) {
            String[] names = members.keySet().toArray(String[]::new);
            byte[][] keys = new byte[names.length][];
            for (int at = 0; at < names.length; at++) {
                keys[at] = Writers.Members.key(names[at], at == 0);
            }
            return new Members(names, keys, members.values().toArray(PageWriter[]::new));
        }

        @Override
        public void write(Page page, Answer answer) {
            if (keys.length == 0) {
                answer.json().raw('{');
            }
            for (int at = 0; at < keys.length; at++) {
                answer.json().raw(keys[at]);
                answer.enter(names[at]);
                values[at].write(page, answer);
                answer.leave();
            }
            answer.json().raw('}');
        }
    }

    record Nodes(Writer node) implements PageWriter {
        @Override
        public void write(Page page, Answer answer) {
            Writers.list(page.rows(), node, answer);
        }
    }

    /** Edges: a member without a writer is the cursor. */
    record Edges(String[] names, byte[][] keys, Writer[] values) implements PageWriter {

        static Edges of(Map<String, Writer> members) {
            Writers.Members edge = Writers.Members.of(members);
            return new Edges(edge.names(), edge.keys(), edge.values());
        }

        @Override
        public void write(Page page, Answer answer) {
            answer.json().raw('[');
            for (int row = 0; row < page.rows().size(); row++) {
                if (row > 0) {
                    answer.json().raw(',');
                }
                answer.enter(row);
                edge(page, row, answer);
                answer.leave();
            }
            answer.json().raw(']');
        }

        private void edge(Page page, int row, Answer answer) {
            if (keys.length == 0) {
                answer.json().raw('{');
            }
            for (int at = 0; at < keys.length; at++) {
                answer.json().raw(keys[at]);
                answer.enter(names[at]);
                if (values[at] == CURSOR) {
                    answer.json().string(page.cursor(row));
                } else {
                    values[at].write(page.rows().get(row), answer);
                }
                answer.leave();
            }
            answer.json().raw('}');
        }
    }

    static final Writer CURSOR = (row, answer) -> {
        throw new IllegalStateException("A cursor needs its page");
    };

    static PageWriter typename(String type) {
        return (page, answer) -> answer.json().string(type);
    }

    static PageWriter pageInfo(String field) {
        return switch (field) {
            case "hasNextPage" -> (page, answer) -> answer.json().bool(page.hasNext());
            case "hasPreviousPage" -> (page, answer) -> answer.json().bool(page.hasPrevious());
            case "startCursor" -> (page, answer) -> end(page, 0, answer);
            case "endCursor" -> (page, answer) -> end(page, page.rows().size() - 1, answer);
            default -> throw new id.kumkm.registry.reads.Unplanned(field);
        };
    }

    static PageWriter total(String field) {
        return switch (field) {
            case "value" -> (page, answer) -> answer.json().number(total(page).value());
            case "exact" -> (page, answer) -> answer.json().bool(total(page).exact());
            default -> throw new id.kumkm.registry.reads.Unplanned(field);
        };
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
