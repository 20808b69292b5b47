package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of days to come follows from the last days of contracts, which are their sides' own. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DaysToComeTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @BeforeEach
    void counted() throws Exception {
        try (var admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(region: \"33.13\", asOf: \"%s\") { numerator }",
                "linkageRate(region: \"33.13\", groupBy: {dimension: SCALE}, asOf: \"%s\") { groups { numerator } }",
                "linkageSeries(region: \"33.13\", from: \"2026-01-01\", to: \"%s\") { points { numerator } }",
                "mapData(level: DISTRICT, region: \"33.13\", asOf: \"%s\") { regions { value } }",
                "partnershipStatistics(region: \"33.13\", to: \"%s\") { all { active } }",
                "supplyStatistics(region: \"33.13\", asOf: \"%s\") { exporting { numerator } }",
            })
    void theyAreTheMinistrysAlone(String field) {
        Client office = Client.with(Tokens.official("33.13"));
        String tomorrow = "{ " + field.formatted(today.plusDays(1)) + " }";

        assertThat(office.errorCode(tomorrow)).isEqualTo("FORBIDDEN");
        assertThat(office.send(tomorrow).asString()).contains("kementerian");
        assertThat(office.data("{ " + field.formatted(today) + " }").size()).isEqualTo(1);
        assertThat(Client.with(Tokens.ministry("UMKM")).data(tomorrow).size()).isEqualTo(1);
    }
}
