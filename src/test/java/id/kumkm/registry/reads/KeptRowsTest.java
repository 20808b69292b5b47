package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region that came after the others had been read into memory. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class KeptRowsTest {

    private static final String YOUNG = "33.72.01.1999";

    private final Client official = Client.with(Tokens.official("33.72"));

    private Connection owner;

    @BeforeEach
    void aYoungRegion() throws SQLException {
        Client.anonymous()
                .data(regionOf(Umkms.registered(official, "Toko Wilayah Lama").getString("id")));
        owner = Database.asOwner();
        Database.update(
                owner, "INSERT INTO region (code, parent_code, name) VALUES (?, '33.72.01', 'Kelurahan Muda')", YOUNG);
    }

    /** The record stays, and its region with it: it is in force no longer. */
    @AfterEach
    void notInForce() throws SQLException {
        Database.update(
                owner, "UPDATE region SET valid_from = '1900-01-01', valid_to = '1900-01-01' WHERE code = ?", YOUNG);
        owner.close();
    }

    @Test
    void itIsReadWithinTheTimeOfTheRequestThatNamesIt() throws SQLException {
        String query = regionOf(
                Umkms.payloadUmkm(Umkms.register(official, Map.of("name", "Toko Wilayah Muda", "regionCode", YOUNG)))
                        .getString("id"));
        owner.setAutoCommit(false);
        Database.update(owner, "LOCK TABLE region IN ACCESS EXCLUSIVE MODE");
        Instant start = Instant.now();

        HttpResponse<String> answer = Raw.query(query);

        owner.rollback();
        owner.setAutoCommit(true);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Errors.code(answer.body())).isEqualTo("UNAVAILABLE");
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
        assertThat(Client.anonymous().data(query).encode()).contains("Kelurahan Muda");
    }

    private static String regionOf(String id) {
        return "{ umkm(id: \"" + id + "\") { region { name } } }";
    }
}
