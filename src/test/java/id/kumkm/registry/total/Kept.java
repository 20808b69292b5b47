package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Numbers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The joint counts that are kept, by profiles and not by their ids, beside those that all records make. */
final class Kept {

    private static final String PROFILE = "p.kind, p.source, p.legal_form, p.scale, p.status, p.verification,"
            + " array_to_string(p.categories, ',')) FROM ";

    private Kept() {}

    /** What is kept is what the records are. */
    static void isRight() throws SQLException {
        Numbers.await();
        List<String> records = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Crowd.Fact fact : Crowd.facts()) {
            String profile = String.join(
                    "|",
                    fact.register().name(),
                    fact.source(),
                    fact.form(),
                    fact.scale(),
                    fact.status(),
                    fact.verification(),
                    String.join(",", fact.categories()));
            records.add(fact.id() + "|" + fact.region() + "|" + profile);
            for (int length : List.of(0, 2, 5)) {
                if (fact.region().length() >= length) {
                    String place = fact.region().substring(0, length);
                    counts.merge(place + "|" + profile, 1, Integer::sum);
                    counts.merge(place + "|" + wider(fact), 1, Integer::sum);
                }
            }
        }
        assertThat(counts())
                .isEqualTo(counts.entrySet().stream()
                        .map(entry -> entry.getValue() + "|" + entry.getKey())
                        .sorted()
                        .toList());
        try (Connection owner = Database.asOwner()) {
            List<String> kept = Database.texts(
                    owner,
                    "SELECT concat_ws('|', r.body_id, r.region_code, " + PROFILE
                            + "list_record r JOIN list_profile p ON p.id = r.profile_id");
            assertThat(kept.stream().sorted().toList())
                    .isEqualTo(records.stream().sorted().toList());
        }
    }

    private static String wider(Crowd.Fact fact) {
        return String.join("|", fact.register().name(), "", "", fact.scale(), fact.status(), fact.verification(), "");
    }

    /** How many records of each profile lie in each place. */
    static List<String> counts() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                            owner,
                            "SELECT concat_ws('|', c.records, c.region_code, " + PROFILE
                                    + "list_count c JOIN list_profile p ON p.id = c.profile_id WHERE c.records <> 0")
                    .stream()
                    .sorted()
                    .toList();
        }
    }
}
