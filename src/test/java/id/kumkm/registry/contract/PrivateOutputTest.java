package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person's record leaves in the log and in traces, with traces switched on: nothing of the person. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestProfile(PrivateOutputTest.Traced.class)
class PrivateOutputTest {

    private static final String NAME = "Sulastri Kencanawungu";
    private static final String NIK = "3372015508900017";
    private static final String PHONE = "081298761234";
    private static final String ADDRESS = "Gang Melati Tersembunyi 17";
    private static final Map<String, Object> OWNER = Map.of("name", NAME, "nikPemilik", NIK, "phone", PHONE);

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        private final PatternFormatter formatter = new PatternFormatter("%p %c %X %s%e%n");

        @Override
        public void publish(LogRecord line) {
            log.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.enabled", "false");
        }
    }

    @BeforeEach
    void listen() {
        EndedSpans.ALL.clear();
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void aRecordedPersonLeavesNothing() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(solo, business("Warung Jejak", OWNER)));
        umkm = Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("owner", Map.of("name", NAME + " Putri"))));
        Register.UMKM.read(solo, umkm.getString("id"), "owner { name phone } location { address }");
        solo.send(
                "mutation { registerUmkm(input: {umkm: {name: \"Warung Harfiah\", regionCode: \"33.72.01.1001\", owner: {name: \""
                        + NAME + "\", nikPemilik: \"" + NIK + "\"}}}) { umkm { id } } }");

        assertThat(EndedSpans.ALL).anyMatch(span -> span.contains("GraphQL"));
        assertNothingPersonal();
    }

    @Test
    void norDoesARefusedOne() {
        Umkms.register(solo, business("Warung Salah", Map.of("name", NAME, "nikPemilik", NIK + "99", "phone", PHONE)));
        solo.send("mutation { registerUmkm(input: {umkm: {name: 17, owner: {name: \"" + NAME + "\", nik: \"" + NIK
                + "\"}}}) { umkm { id } } }");
        solo.send("{ umkmByNib(nib: \"" + NIK + "\") { id owner { name } }");

        assertNothingPersonal();
    }

    /** The server's own words about a row that it refuses hold the row. */
    @Test
    void norDoesARowThatPostgresqlRefuses() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "ALTER TABLE location ADD CONSTRAINT location_private_check CHECK (address <> '" + ADDRESS
                            + "') NOT VALID");
            solo.send(
                    "mutation($u: UmkmInput!) { registerUmkm(input: {umkm: $u}) { umkm { id } } }",
                    Map.of("u", business("Warung Ditolak", OWNER)));
            Database.update(owner, "ALTER TABLE location DROP CONSTRAINT location_private_check");
        }

        assertThat(String.join("", log)).contains("An operation failed", "location_private_check");
        assertNothingPersonal();
    }

    private static Map<String, Object> business(String name, Map<String, Object> owner) {
        return Map.of("name", name, "regionCode", Umkms.PAJANG, "owner", owner, "location", Map.of("address", ADDRESS));
    }

    private void assertNothingPersonal() {
        for (String secret : List.of(NAME, NIK, PHONE, PHONE.substring(1), ADDRESS)) {
            assertThat(log).noneMatch(line -> line.contains(secret));
            assertThat(EndedSpans.ALL).isNotEmpty().noneMatch(span -> span.contains(secret));
        }
    }
}
