package id.kumkm.registry.reads;

import java.time.OffsetDateTime;

/**
 * Lists in the order of their rows' last changes, by the numbers of the feed. A row gets a number once its change is
 * committed, and none gets a lower one later: who reads on from the last cursor passes nothing over, and waits for
 * nobody. What has no number yet is not in the list.
 */
public final class LastChange {

    private LastChange() {}

    /** What takes the place of a table: its rows with the numbers of their last changes. */
    public static Sql of(String table, String list) {
        return new Sql()
                .append("(SELECT r.*, c.feed_no AS change_no, c.row_id AS change_key FROM " + table
                        + " r JOIN last_change c ON c.row_id = r.id AND c.list = '" + list + "')");
    }

    /**
     * The order, over those rows. A cursor carries the beginning of the feed's hash beside the number: after a restore from an
     * older copy the same number is given to another change.
     */
    public static Order order(String alias, boolean ascending) {
        return new Order(
                alias + ".change_no",
                "(SELECT concat(n.feed_no, '.', left(encode(n.hash, 'hex'), 16)) FROM feed n WHERE n.feed_no = " + alias
                        + ".change_no)",
                "feed_number(?)",
                ascending,
                alias + ".change_key",
                "uuid");
    }

    /** One more condition, over those rows: what was not to be seen before the moment, and some that just was. */
    public static void since(Sql sql, String alias, OffsetDateTime moment) {
        sql.append(
                " AND " + alias + ".change_no >= coalesce((SELECT t.first_no FROM feed_turn t WHERE t.begun_at < ?"
                        + " ORDER BY t.begun_at DESC LIMIT 1), 0)",
                moment);
    }
}
