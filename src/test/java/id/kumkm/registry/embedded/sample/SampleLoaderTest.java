package id.kumkm.registry.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SampleLoaderTest {

    /** So many that some of those who supply somebody are in Surakarta. */
    private static final int LARGER = 900;

    /** The first UMKM that supplies what the first cooperative does. */
    private static final int COCOA = 6;

    private static final Client ANYBODY = Client.anonymous();

    @Inject
    SampleLoader loader;

    /** Whoever tries the guides meets the sample. */
    @Test
    @Order(2)
    @ActivateRequestContext
    void everyQueryOfTheGuidesFindsSomethingInIt() throws Exception {
        loader.load(LARGER);
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
        List<String> nothing = new ArrayList<>();
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            for (Path guide : Stream.concat(docs, Stream.of(Path.of("README.md")))
                    .filter(file -> file.getFileName().toString().matches("README.md|guide.*md"))
                    .toList()) {
                Examples examples = new Examples(guide.toString());
                for (String name : examples.finding()) {
                    Examples.empty(ofTheSample(examples.get(name)).data(ANYBODY))
                            .forEach(field -> nothing.add(guide + ", " + name + ": " + field));
                }
            }
        }

        assertThat(nothing).isEmpty();
    }

    /** With ids of the sample for those that are made up, and a moment at which it was there. */
    private static Examples.Example ofTheSample(Examples.Example example) throws SQLException {
        UUID demand = UUID.fromString(made("part_id", "links-demand-0"));
        UUID holder = UUID.fromString(made("body_id", "links-product-" + COCOA));
        String variables = new JsonObject(example.variables())
                .encode()
                .replace("demand" + Examples.MADE_UP, PublicId.of("demand", demand))
                .replace("umkm" + Examples.MADE_UP, PublicId.of("umkm", holder))
                .replace(
                        "2026-11-01T00:00:00Z",
                        OffsetDateTime.now(ZoneOffset.UTC).toString());
        return example.with(new JsonObject(variables).getMap());
    }

    private static String made(String column, String key) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                            owner,
                            "SELECT " + column + " FROM idempotency_key WHERE caller = 'sample' AND key = ?",
                            key)
                    .get(0);
        }
    }

    @Test
    @Order(1)
    @ActivateRequestContext
    void aLoadCutShortIsFinishedAndACompleteOneLeftAlone() throws SQLException {
        loader.load(200);
        assertThat(loader.isDue(300)).as("the first 200 of 300 are there").isTrue();

        loader.load(300);

        assertThat(loader.isDue(300)).isFalse();
        assertThat(count("SELECT count(*) FROM idempotency_key WHERE key LIKE 'sample-%'"))
                .isEqualTo(360);
        assertThat(count("SELECT count(*) FROM cooperative c JOIN body b USING (id) WHERE b.source = 'REGISTRY'"
                        + " AND c.cooperative_group IN ('KDMP', 'KKMP') AND b.region_code LIKE '33.72.%'"))
                .as("Merah Putih cooperatives of Solo")
                .isPositive();
        assertThat(
                        count(
                                "SELECT count(*) FROM ledger WHERE actor = 'sample' AND part = 'body' AND operation = 'INSERT'"))
                .as("every record is in the ledger")
                .isEqualTo(360);
        assertThat(count("SELECT count(*) FROM body WHERE verification = 'TERVERIFIKASI' AND changed_by ="
                        + " 'sample-verifier'"))
                .isPositive();
        assertThat(count("SELECT count(*) FROM idempotency_key WHERE caller = 'sample' AND key LIKE 'links-partner%'"))
                .as("one cooperative and three UMKM have a buyer, once")
                .isEqualTo(4);
        assertThat(count("SELECT count(*) FROM partnership p JOIN idempotency_key k ON k.part_id = p.id"
                        + " WHERE k.caller = 'sample' AND NOT isempty(p.active_days)"))
                .as("which is confirmed")
                .isEqualTo(4);
    }

    private static int count(String sql) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Integer.parseInt(Database.texts(owner, sql).get(0));
        }
    }
}
