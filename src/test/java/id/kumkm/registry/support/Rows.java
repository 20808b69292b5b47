package id.kumkm.registry.support;

import java.sql.Connection;
import java.sql.SQLException;

/** Everything that a request could leave behind. */
public final class Rows {

    private Rows() {}

    /** A number that grows with every row of any table that the service writes. */
    public static long count() {
        try (Connection owner = Database.asOwner()) {
            return Long.parseLong(Database.texts(
                            owner,
                            "SELECT (SELECT count(*) FROM body) + (SELECT count(*) FROM ledger)"
                                    + " + (SELECT count(*) FROM person) + (SELECT count(*) FROM identifier)"
                                    + " + (SELECT count(*) FROM idempotency_key) + (SELECT count(*) FROM access_log)"
                                    + " + (SELECT count(*) FROM erased_external)")
                    .get(0));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
