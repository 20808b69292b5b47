package id.kumkm.registry.identity;

import id.kumkm.registry.platform.Text;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether region codes of a claim exist. Asks the table itself, since this room lies below the one of regions, and
 * remembers codes that exist: every request with a token asks, before the edge has looked whether there is room for it, and
 * a code that was given is never taken back.
 */
@ApplicationScoped
class KnownRegions {

    private final AgroalDataSource database;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    @Inject
    KnownRegions(AgroalDataSource database) {
        this.database = database;
    }

    boolean haveAll(Collection<String> codes) {
        Set<String> unseen = new HashSet<>(codes);
        unseen.removeIf(known::contains);
        if (!unseen.isEmpty() && unseen.stream().noneMatch(Text::isUnsafe)) {
            unseen.removeAll(existing(unseen));
        }
        return unseen.isEmpty();
    }

    private Set<String> existing(Set<String> codes) {
        Set<String> found = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement ask = connection.prepareStatement("SELECT code FROM region WHERE code = ANY (?)")) {
            ask.setArray(1, connection.createArrayOf("text", codes.toArray()));
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                    known.add(rows.getString(1));
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("Cannot read the regions of a claim", lost);
        }
        return found;
    }
}
