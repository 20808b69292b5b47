package id.kumkm.registry.embedded;

import id.kumkm.registry.body.BodyKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** The body that the representative's token names: the first UMKM of Solo, since ids are new in each database. */
@ApplicationScoped
class RepresentedBody {

    private static final String FIRST = "SELECT id FROM body WHERE kind = 'UMKM' AND region_code LIKE '33.72.%'"
            + " ORDER BY registered_at, id LIMIT 1";

    private final AgroalDataSource database;

    @Inject
    RepresentedBody(AgroalDataSource database) {
        this.database = database;
    }

    /** Its id; one that no body has until there is one. */
    String id() {
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement(FIRST);
                ResultSet rows = ask.executeQuery()) {
            return BodyKind.UMKM.publicId(rows.next() ? rows.getObject(1, UUID.class) : new UUID(0, 0));
        } catch (SQLException lost) {
            throw new IllegalStateException("Cannot find a body to represent", lost);
        }
    }
}
