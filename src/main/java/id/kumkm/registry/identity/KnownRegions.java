package id.kumkm.registry.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.kumkm.registry.platform.Text;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether region codes of a claim exist. Asks the table itself, since this room lies below the one of regions, and
 * remembers codes that exist for a minute: every request with a token asks again.
 */
@ApplicationScoped
class KnownRegions {

    private final AgroalDataSource database;
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    @Inject
    KnownRegions(AgroalDataSource database) {
        this.database = database;
    }

    boolean haveAll(Collection<String> codes) {
        Set<String> unseen = new HashSet<>(codes);
        unseen.removeIf(code -> known.getIfPresent(code) != null);
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
                    known.put(rows.getString(1), true);
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("Cannot read the regions of a claim", lost);
        }
        return found;
    }
}
