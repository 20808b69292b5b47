package id.kumkm.registry.ledger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Keeps the service from starting with a login that may write the ledger, such as the owner's. */
@ApplicationScoped
class OwnRights {

    private static final String QUESTION = """
            SELECT current_user,
                   has_table_privilege('ledger', 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')
                       OR has_table_privilege('feed', 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')""";

    private final AgroalDataSource database;

    @Inject
    OwnRights(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            if (row.getBoolean(2)) {
                throw new IllegalStateException("Refusing to start: the login " + row.getString(1)
                        + " of quarkus.datasource.username may write the ledger itself. Let the service connect as the"
                        + " role registry_service, and Flyway alone (quarkus.flyway.username) as the owner");
            }
        }
    }
}
