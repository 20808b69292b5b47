package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However many regions, values, days or patterns statistics tell of, they ask for them by a few statements. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class StatisticStatementsTest {

    private final Client anyone = Client.anonymous();

    @Inject
    Paths paths;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(groupBy: {level: PROVINCE, dimension: LEGAL_FORM}) { rate groups { rate } }",
                "linkageRate(groupBy: {level: PROVINCE, dimension: OWNER_SEX}) { groups { rate } }",
                "mapData(level: REGENCY) { regions { value } }"
            })
    void whatIsPlannedIsOneStatementByItsPlanAndByResolvers(String field) {
        for (boolean plans : new boolean[] {true, false}) {
            paths.data(plans, anyone, "{ " + field + " }");
            long before = Statements.count();

            paths.data(plans, anyone, "{ " + field + " again: " + field + " }");

            assertThat(Statements.count() - before).as("plans: " + plans).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | linkageSeries(from: \"2026-01-01\") { points { rate } }",
                "2 | partnershipStatistics { byPattern { active } destinations { partnerships } exporting { rate } }",
                "3 | supplyStatistics { outsideFood { rate } productsToStandard { rate } growth { umkm } }"
            })
    void resolversAskOnceForEachKindOfWhatTheyTell(int statements, String field) {
        anyone.data("{ " + field + " }");

        assertThat(statements("{ " + field + " }")).isEqualTo(statements);
    }

    @Test
    void anEffectIsReadBesideItsProgramme() {
        String id = Programs.created(Client.with(Tokens.official("33.72"))).getString("id");
        String query =
                "{ programEffect(id: \"" + id + "\") { participants { after { rate } } others { before { rate } } } }";
        anyone.data(query);

        assertThat(statements(query)).isEqualTo(2);
    }

    private long statements(String query) {
        long before = Statements.count();
        anyone.data(query);
        return Statements.count() - before;
    }
}
