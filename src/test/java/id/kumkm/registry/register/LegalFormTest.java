package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal form decides whose data a record is, so a change of it must not open what was the owner's own affair. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LegalFormTest {

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");

    @Test
    void anOfficialDoesNotOpenAnOwnersFiguresByAnotherLegalForm() {
        JsonObject umkm = withFigures("UD");

        JsonObject refused = Umkms.update(official, umkm, Map.of("legalForm", "CV"));

        assertThat(Umkms.refusal(refused)).isEqualTo("PERSONAL_DATA input.umkm.legalForm");
        assertThat(figures(official, umkm)).isNull();
    }

    @Test
    void norHowThePersonIsReached() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        "Punya Telepon",
                        "legalForm",
                        "PERORANGAN",
                        "regionCode",
                        Umkms.PAJANG,
                        "phone",
                        "(0271) 712345")));

        assertThat(Umkms.refusal(Umkms.update(official, umkm, Map.of("legalForm", "CV"))))
                .isEqualTo("PERSONAL_DATA input.umkm.legalForm");
        Umkms.payloadUmkm(Umkms.update(verifier, umkm, Map.of("legalForm", "CV")));
    }

    @ParameterizedTest
    @CsvSource({"nib", "address", "hamlet", "owner", "consent"})
    void norWhereThePersonIsFound(String what) {
        Map<String, Object> record =
                new HashMap<>(Map.of("name", "Punya Alamat", "legalForm", "PERORANGAN", "regionCode", Umkms.PAJANG));
        record.putAll(
                switch (what) {
                    case "nib" -> Map.of("nib", Umkms.newNib());
                    case "owner" -> Map.of("owner", Map.of("name", "Bu Pemilik"));
                    case "consent" ->
                        Map.of(
                                "phone",
                                "081255501234",
                                "contactConsent",
                                Map.of("givenBy", "PEMILIK", "givenOn", "2026-01-02"));
                    default -> Map.of("location", Map.of(what, "Kampung Baru"));
                });
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(official, record));

        assertThat(Umkms.refusal(Umkms.update(official, umkm, Map.of("legalForm", "CV"))))
                .isEqualTo("PERSONAL_DATA input.umkm.legalForm");
    }

    @Test
    void norOfWhichCooperativeThePersonIsAMember() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                official, Map.of("name", "Anggota", "legalForm", "PERORANGAN", "regionCode", Umkms.PAJANG)));
        JsonObject cooperative = Cooperatives.registered(official, "Koperasi Terbuka", "PRIMER");
        Cooperatives.added(official, cooperative, List.of(Cooperatives.member(umkm, "2024-01-01")));

        assertThat(Umkms.refusal(Umkms.update(official, umkm, Map.of("legalForm", "CV"))))
                .isEqualTo("PERSONAL_DATA input.umkm.legalForm");
    }

    @Test
    void whoMayReadThemChangesTheLegalForm() {
        JsonObject umkm = withFigures("PERORANGAN");

        Umkms.payloadUmkm(Umkms.update(verifier, umkm, Map.of("legalForm", "CV")));

        assertThat(figures(official, umkm)).isEqualTo("[{\"sales\":\"77\"}]");
    }

    @Test
    void whereThereAreNoFiguresAnyoneInBoundsChangesTheLegalForm() {
        JsonObject umkm = Umkms.registered(official, "Tanpa Angka");

        Umkms.payloadUmkm(Umkms.update(official, umkm, Map.of("legalForm", "CV")));
        JsonObject withFigures = withFigures("CV");

        Umkms.payloadUmkm(Umkms.update(official, withFigures, Map.of("legalForm", "PT")));
    }

    @Test
    void theTaxNumberOfABusinessThatBecomesAPersonsIsSealedAndErasedWithHim() throws SQLException {
        String npwp = "31" + Umkms.newNib();
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                official, Map.of("name", "Salah Bentuk", "legalForm", "CV", "regionCode", Umkms.PAJANG, "npwp", npwp)));

        JsonObject corrected = Umkms.payloadUmkm(Umkms.update(official, umkm, Map.of("legalForm", "PERORANGAN")));

        assertThat(npwp(umkm)).isEqualTo(npwp);
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(owner, "SELECT value FROM identifier WHERE value = ?", npwp))
                    .isEmpty();
        }
        Umkms.payloadUmkm(Umkms.eraseOwner(Client.with(Tokens.ministry("UMKM")), corrected));
        assertThat(npwp(umkm)).isNull();
    }

    private JsonObject withFigures(String legalForm) {
        return Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        "Punya Angka",
                        "legalForm",
                        legalForm,
                        "regionCode",
                        Umkms.PAJANG,
                        "figures",
                        List.of(Map.of("year", 2024, "sales", "77")))));
    }

    private @Nullable String npwp(JsonObject umkm) {
        return verifier.data("query($id: ID!) { umkm(id: $id) { npwp } }", Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm")
                .getString("npwp");
    }

    private static @Nullable String figures(Client client, JsonObject umkm) {
        Object figures = client.data(
                        "query($id: ID!) { umkm(id: $id) { figures { sales } } }", Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm")
                .getValue("figures");
        return figures == null ? null : String.valueOf(figures);
    }
}
