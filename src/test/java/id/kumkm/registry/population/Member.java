package id.kumkm.registry.population;

import id.kumkm.registry.support.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A membership in a cooperative.
 *
 * @param record the member where it is a record; null where it is a person
 * @param person what was said of the member where it is a person
 */
public record Member(Fact cooperative, Fact record, Map<String, Object> person, String joinedOn) {

    /**
     * All memberships of the records, the newest first.
     *
     * @param persons by the days on which they joined: no two on the same
     */
    static List<Member> all(List<Fact> facts, Map<String, Map<String, Object>> persons) throws SQLException {
        Map<UUID, Fact> byKey = facts.stream().collect(Collectors.toMap(Fact::key, Function.identity()));
        List<Member> all = new ArrayList<>();
        try (Connection owner = Database.asOwner();
                ResultSet row = owner.createStatement()
                        .executeQuery("SELECT cooperative_id, member_id, joined_on FROM membership"
                                + " ORDER BY joined_on DESC, id DESC")) {
            while (row.next()) {
                Fact cooperative = byKey.get(row.getObject(1, UUID.class));
                UUID record = row.getObject(2, UUID.class);
                String day = row.getString(3);
                if (cooperative != null) {
                    all.add(new Member(cooperative, byKey.get(record), record == null ? persons.get(day) : null, day));
                }
            }
        }
        return all;
    }
}
