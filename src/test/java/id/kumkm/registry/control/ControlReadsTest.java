package id.kumkm.registry.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class ControlReadsTest {

    private static final String NODES =
            " { nodes { id since until kind sharePercent owner { recordId kind name status regionCode"
                    + " version } owned { recordId } } pageInfo { hasNextPage endCursor } }";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));
    private final Client anybody = Client.anonymous();

    @Test
    void everyoneSeesBothSidesByDay() {
        JsonObject parent = body(Register.INDUSTRY, "Induk");
        JsonObject child = body(Register.COOPERATIVE, "Anak");
        JsonObject control = Controls.confirmed(official, Controls.input(parent, child, "2020-03-01"));
        Controls.end(ministry, control, 1, "2023-01-01");

        JsonObject below = side(Register.INDUSTRY, parent, "controls").getJsonObject(0);
        JsonObject above = side(Register.COOPERATIVE, child, "controlledBy").getJsonObject(0);

        assertThat(below).isEqualTo(above);
        assertThat(below.getString("until")).isEqualTo("2023-01-01");
        assertThat(below.getJsonObject("owner").getString("recordId")).isEqualTo(parent.getString("id"));
        assertThat(below.getJsonObject("owned").getString("recordId")).isEqualTo(child.getString("id"));
        for (String day : List.of("2020-03-01", "2022-12-31")) {
            assertThat(side(Register.INDUSTRY, parent, "controls(asOf: \"" + day + "\")"))
                    .hasSize(1);
        }
        for (String day : List.of("2020-02-29", "2023-01-01")) {
            assertThat(side(Register.INDUSTRY, parent, "controls(asOf: \"" + day + "\")"))
                    .isEmpty();
        }
    }

    @Test
    void aPageOfRecordsWithTheirOwnersIsOneStatement() {
        JsonObject parent = body(Register.INDUSTRY, "Induk Sembilan");
        for (int at = 0; at < 3; at++) {
            Controls.confirmed(
                    official, Controls.input(parent, body(Register.UMKM, "Cabang Sembilan"), "202" + at + "-01-01"));
        }
        String umkms =
                "{ umkms(first: 20, filter: {text: \"Cabang Sembilan\"}) { nodes { controlledBy" + NODES + " } } }";

        long before = Statements.count();
        JsonObject data = anybody.data(umkms);

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(data.getJsonObject("umkms").getJsonArray("nodes"))
                .hasSize(3)
                .allSatisfy(node -> assertThat(((JsonObject) node)
                                .getJsonObject("controlledBy")
                                .getJsonArray("nodes"))
                        .hasSize(1));
    }

    @Test
    void theListIsReadOnFromItsCursor() {
        JsonObject parent = body(Register.INDUSTRY, "Induk Halaman");
        for (int at = 0; at < 3; at++) {
            Controls.confirmed(official, Controls.input(parent, body(Register.UMKM, "Cabang"), "202" + at + "-01-01"));
        }
        JsonObject first = page(parent, "first: 2");

        JsonObject rest = page(parent, "first: 2, after: \"" + end(first) + "\"");

        assertThat(first.getJsonArray("nodes"))
                .extracting(node -> ((JsonObject) node).getString("since"))
                .containsExactly("2022-01-01", "2021-01-01");
        assertThat(rest.getJsonArray("nodes"))
                .extracting(node -> ((JsonObject) node).getString("since"))
                .containsExactly("2020-01-01");
    }

    @Test
    void controlReachesThroughOthersOnTheDaysThatAllOfThemHold() throws SQLException {
        JsonObject first = body(Register.INDUSTRY, "Pertama");
        JsonObject second = body(Register.INDUSTRY, "Kedua");
        JsonObject third = body(Register.UMKM, "Ketiga");
        JsonObject upper = Controls.confirmed(official, Controls.input(first, second, "2020-01-01"));
        Controls.end(ministry, upper, 1, "2022-01-01");
        Controls.confirmed(official, Controls.input(second, third, "2021-01-01"));

        assertThat(controls(first, third, "[2021-12-31,2021-12-31]")).isTrue();
        assertThat(controls(first, third, "[2022-01-01,)")).isFalse();
        assertThat(controls(first, third, "[2020-01-01,2020-12-31]")).isFalse();
        assertThat(controls(second, third, "[2030-01-01,)")).isTrue();
        assertThat(controls(third, first, "(,)")).isFalse();
        assertThat(controls(third, third, "(,)")).isFalse();
    }

    private static boolean controls(JsonObject larger, JsonObject smaller, String days) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(owner, "SELECT controls(?, ?, CAST(? AS daterange))", key(larger), key(smaller), days)
                    .get(0)
                    .equals("t");
        }
    }

    private static Object key(JsonObject record) {
        String id = record.getString("id");
        return BodyKind.of(id).flatMap(kind -> kind.key(id)).orElseThrow();
    }

    private io.vertx.core.json.JsonArray side(Register register, JsonObject record, String field) {
        return register.read(anybody, record.getString("id"), "side: " + field + NODES)
                .getJsonObject("side")
                .getJsonArray("nodes");
    }

    private JsonObject page(JsonObject parent, String arguments) {
        return Register.INDUSTRY
                .read(anybody, parent.getString("id"), "controls(" + arguments + ")" + NODES)
                .getJsonObject("controls");
    }

    private static String end(JsonObject page) {
        return page.getJsonObject("pageInfo").getString("endCursor");
    }

    private JsonObject body(Register register, String name) {
        return register.registered(official, register.least(name));
    }
}
