package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shares that so few records as tests register do not make, in a province that has no others, written past the projector. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SmallSharesTest {

    /** No province has this code. */
    private static final String PROVINCE = "28";

    private static final String CELL =
            "INSERT INTO statistic_cell (level, dimension, region_code, value, scale, verified)"
                    + " VALUES (2, 'ALL', ?, '', 'MIKRO', FALSE)";
    private static final String COUNT =
            "UPDATE statistic_cell SET standing[statistic_place(?)] = CAST(? AS bigint) << 36 WHERE region_code = ?";

    private static final List<int[]> SHARES =
            List.of(new int[] {0, 766}, new int[] {1, 100_000}, new int[] {1, 3_000_000}, new int[] {2, 3}, new int[] {
                40_000_000 / 3, 40_000_000
            });

    @Inject
    Paths paths;

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private Connection admin;

    @BeforeEach
    void count() throws SQLException, InterruptedException {
        admin = TestService.asSuperuser();
        Projection.await(admin);
        for (int at = 0; at < SHARES.size(); at++) {
            String regency = PROVINCE + ".0" + at;
            Database.update(admin, CELL, regency);
            Database.update(admin, COUNT, "UMB", SHARES.get(at)[0], regency);
            Database.update(admin, COUNT, Definition.POPULATION, SHARES.get(at)[1], regency);
        }
    }

    @AfterEach
    void forget() throws SQLException {
        Database.update(admin, "DELETE FROM statistic_cell WHERE left(region_code, 2) = ?", PROVINCE);
        admin.close();
    }

    @Test
    void bothPathsWriteTheSameDigits() {
        String query = "{ linkageRate(region: \"" + PROVINCE
                + "\", groupBy: {level: REGENCY}) { numerator denominator rate groups { rate numerator } } }";

        String planned = answer(true, query);

        assertThat(planned)
                .isEqualTo(answer(false, query))
                .contains("{\"rate\":0.0,\"numerator\":0}")
                .contains("{\"rate\":0.6666666666666666,\"numerator\":2}");
        assertThat(paths.data(true, ministry, query)
                        .getJsonObject("linkageRate")
                        .getJsonArray("groups")
                        .getJsonObject(2)
                        .getDouble("rate"))
                .isEqualTo(1 / 3_000_000d);
    }

    private String answer(boolean plans, String query) {
        double before = paths.planned();
        String answer = paths.by(plans, () -> ministry.send(query).asString());
        assertThat(paths.planned() - before).isEqualTo(plans ? 1 : 0);
        return answer;
    }
}
