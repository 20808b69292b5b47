package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id names one type and one state: what clients keep under it is never mixed with another. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class StateIdTest {

    private static final String IDS = "__typename id recordId name version";

    @Inject
    Paths paths;

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource
    void everyStateOfARecordHasAnIdOfItsOwn(Register register) {
        JsonObject made = register.registered(official, register.least("Nama Lama"));
        OffsetDateTime early = now();
        register.record(register.update(official, made, Map.of("name", "Nama Baru")));
        OffsetDateTime late = now();
        String record = made.getString("id");

        JsonObject today = register.read(anyone, record, IDS);
        JsonObject first = register.asOf(anyone, record, early, IDS);
        JsonObject second = register.asOf(anyone, record, late, IDS);

        assertThat(today.getString("id")).isEqualTo(record);
        assertThat(first.getString("name")).isEqualTo("Nama Lama");
        assertThat(second.getString("name")).isEqualTo("Nama Baru");
        assertThat(today.getString("recordId"))
                .isEqualTo(record)
                .isEqualTo(first.getString("recordId"))
                .isEqualTo(second.getString("recordId"));
        assertThat(first.getString("id")).isNotIn(record, second.getString("id"));
        assertThat(second.getString("id")).isNotEqualTo(record);
    }

    @ParameterizedTest
    @EnumSource
    void oneMomentIsOneIdHoweverItIsWritten(Register register) {
        String record =
                register.registered(official, register.least("Satu Saat")).getString("id");
        OffsetDateTime moment = now();

        String id = register.asOf(anyone, record, moment, "id").getString("id");

        OffsetDateTime west = moment.withOffsetSameInstant(ZoneOffset.ofHours(7));
        assertThat(register.asOf(anyone, record, west, "id").getString("id")).isEqualTo(id);
        assertThat(register.asOf(anyone, record, moment.plusNanos(700), "id").getString("id"))
                .isEqualTo(id);
        assertThat(register.read(anyone, id, "id")).as("a state is no record").isNull();
    }

    /** A change names its moment when it begins; until it is saved the record stands as it was before. */
    @ParameterizedTest
    @EnumSource
    void aChangeThatIsSavedLateMakesAnotherObjectOfTheSameMoment(Register register) throws Exception {
        String record =
                register.registered(official, register.least("Sedang Berubah")).getString("id");
        OffsetDateTime moment;
        String before;
        try (Connection changing = Database.asOwner()) {
            changing.setAutoCommit(false);
            String key = BodyKind.of(record)
                    .flatMap(kind -> kind.key(record))
                    .orElseThrow()
                    .toString();
            Database.update(
                    changing,
                    "UPDATE body SET version = 2, updated_at = now(), name = 'Sudah Berubah' WHERE id = CAST(? AS uuid)",
                    key);
            moment = now();
            before = register.asOf(anyone, record, moment, "id").getString("id");
            changing.commit();
        }

        JsonObject after = register.asOf(anyone, record, moment, "id name");

        assertThat(after.getString("name")).isEqualTo("Sudah Berubah");
        assertThat(after.getString("id")).isNotEqualTo(before);
        for (boolean plans : List.of(true, false)) {
            assertThat(paths.by(
                                    plans,
                                    () -> anyone.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", before)))
                            .getValue("node"))
                    .isNull();
        }
    }

    @Test
    void aSummaryIsAnotherObjectThanTheRecord() {
        JsonObject umkm = Umkms.registered(official, "Kebun Ringkas");
        JsonObject product = Products.added(official, umkm.getString("id"), Map.of("name", "Pisang"));

        JsonObject holder = anyone.data(
                        "query($id: ID!) { product(id: $id) { holder { " + IDS + " kind } } }",
                        Map.of("id", product.getString("id")))
                .getJsonObject("product")
                .getJsonObject("holder");

        assertThat(holder.getString("recordId")).isEqualTo(umkm.getString("id"));
        assertThat(holder.getString("id")).isNotEqualTo(umkm.getString("id")).startsWith("body_");
        assertThat(Register.UMKM.read(anyone, holder.getString("id"), "id")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void aStateIsReadAgainByItsId(Register register) {
        String of = " ... on " + register.type() + " { " + IDS + " flags location { address } history { part } } ";
        JsonObject made = register.registered(official, register.least("Nama Dulu"));
        OffsetDateTime early = now();
        register.record(register.update(official, made, Map.of("name", "Nama Kini")));
        String record = made.getString("id");
        for (Client reader : List.of(official, anyone)) {
            JsonObject state =
                    register.asOf(reader, record, early, IDS + " flags location { address } history { part }");
            String id = state.getString("id");
            String query = "query($id: ID!, $ids: [ID!]!) { node(id: $id) {" + of + "} nodes(ids: $ids) {" + of + "} }";
            Map<String, Object> ids = Map.of("id", id, "ids", List.of(record, id, record + "@kemarin", id));
            for (boolean plans : List.of(true, false)) {
                JsonObject found = paths.by(plans, () -> reader.data(query, ids));

                assertThat(found.getJsonObject("node")).isEqualTo(state);
                assertThat(found.getJsonArray("nodes").getJsonObject(1)).isEqualTo(state);
                assertThat(found.getJsonArray("nodes").getJsonObject(3)).isEqualTo(state);
                assertThat(found.getJsonArray("nodes").getValue(2)).isNull();
                assertThat(found.getJsonArray("nodes").getJsonObject(0).getString("name"))
                        .isEqualTo("Nama Kini");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWrittenOtherwiseIsNoIdOfAState(boolean plans) {
        String record = Umkms.registered(official, "Tulisan").getString("id");
        String exact = RecordState.id(record, now(), 1);
        String moment = exact.substring(exact.indexOf('@') + 1, exact.indexOf('~'));
        List<String> others = List.of(
                record + "@",
                record + "@" + moment,
                record + "@" + moment + "~",
                record + "@" + moment + "~01",
                record + "@" + moment + "~2",
                record + "~1@" + moment,
                record + "@" + moment.replace("Z", "+00:00") + "~1",
                record + "@" + moment.replace("Z", "0Z") + "~1",
                record + "@2999-01-01T00:00:00.000000Z~1",
                record + "@0001-01-01T00:00:00.000000Z~1",
                "@" + moment + "~1",
                "body" + record.substring(4) + "@" + moment + "~1",
                exact + "@" + moment);

        JsonArray found = paths.by(
                plans,
                () -> anyone.data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", others))
                        .getJsonArray("nodes"));

        assertThat(found).containsOnlyNulls().hasSize(others.size());
        assertThat(anyone.errorCode(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                        Map.of("ids", Collections.nCopies(21, exact))))
                .isEqualTo("BAD_REQUEST");
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
