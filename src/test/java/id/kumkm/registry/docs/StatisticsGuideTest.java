package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The guide for front-end developers: the linkage map. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class StatisticsGuideTest extends GuideExamples {

    StatisticsGuideTest() {
        super("docs/guide-statistics.md");
        check("nation", StatisticsGuideTest::nation);
        check("map", StatisticsGuideTest::map);
        check(
                "groups",
                example -> assertThat(example.data(ANYBODY)
                                .getJsonObject("linkageRate")
                                .getJsonArray("groups"))
                        .allSatisfy(group -> assertThat(((JsonObject) group).getString("regionCode"))
                                .hasSize(2)));
        check(
                "series",
                example -> assertThat(example.with(Map.of(
                                        "from", LocalDate.now().minusYears(1).toString()))
                                .data(ANYBODY)
                                .getJsonObject("linkageSeries")
                                .getJsonArray("points"))
                        .hasSizeGreaterThan(3));
    }

    /** Groups are of those who are there. */
    @BeforeEach
    void registerSomebody() throws Exception {
        Umkms.registered(solo, "Batik Peta Panduan");
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
    }

    private static void nation(Examples.Example example) {
        JsonObject rate = example.data(ANYBODY).getJsonObject("linkageRate");

        assertThat(rate.getString("definitionId")).isEqualTo("LINKAGE_UMK_UMB/ALL/1");
        assertThat(rate.getJsonObject("protection").getInteger("mostOff")).isEqualTo(5);
        assertThat(rate.getJsonObject("baseline").getDouble("rate")).isEqualTo(0.07);
    }

    private static void map(Examples.Example example) {
        assertThat(example.with(Map.of("level", "PROVINCE"))
                        .data(ANYBODY)
                        .getJsonObject("mapData")
                        .getJsonArray("regions"))
                .hasSize(38);
        assertThat(example.with(Map.of("level", "REGENCY", "region", "33"))
                        .data(ANYBODY)
                        .getJsonObject("mapData")
                        .getJsonArray("regions"))
                .hasSize(35);
    }
}
