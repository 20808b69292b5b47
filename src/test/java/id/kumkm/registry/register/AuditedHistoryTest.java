package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auditor reads every history, and in it of each value what the record's own field would show. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AuditedHistoryTest {

    private static final String HISTORY = "history { part changes { field oldValue newValue redacted } }";

    /** What the history tells of a column that no field of the same name shows. */
    private static final Map<String, String> SHOWN_BY = Map.ofEntries(
            Map.entry("Location.coordinatePrecision", "precision"),
            Map.entry("Location.regionCode", "postcode"),
            Map.entry("Cooperative.cooperativeGroup", "group"),
            Map.entry("Activity.kbliVersion", "version"),
            Map.entry("Activity.kbliCode", "code"),
            Map.entry("Activity.isPrimary", "primary"),
            Map.entry("ProductAssessment.productId", "id"),
            Map.entry("ProductAssessment.buyerId", "buyer"));

    private final Client source = Client.with(Tokens.integrator("OSS"));
    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan lapangan");
    private final Client auditor = Client.with(Tokens.auditor());
    private final String nib = Umkms.newNib();
    private final String address = "Jl. Tersembunyi " + nib.substring(5);

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource({"UMKM, UD", "UMKM, PERORANGAN", "INDUSTRY, LAINNYA", "INDUSTRY, ''"})
    void aNaturalPersonsNumberAndPlaceStayHidden(Register register, String form) {
        JsonObject record = registered(register, form);

        String told = history(register, auditor, record);

        assertThat(told).contains("Warung Periksa", "\"redacted\":true").doesNotContain(secrets());
        assertThat(history(register, official, record)).contains(secrets());
    }

    @Test
    void aLegalEntitysAreShownButNotItsIdElsewhere() {
        JsonObject record = registered(Register.UMKM, "CV");

        assertThat(history(Register.UMKM, auditor, record))
                .contains(nib, address, "+62271712345")
                .doesNotContain("ext-" + nib);
    }

    @Test
    void whatWasANaturalPersonsStaysHiddenWhateverItIsNow() {
        JsonObject record = registered(Register.UMKM, "UD");
        Register.UMKM.record(Register.UMKM.update(verifier, record, Map.of("legalForm", "CV")));

        assertThat(history(Register.UMKM, auditor, record)).doesNotContain(secrets());
        assertThat(history(Register.UMKM, verifier, record)).contains(secrets());
    }

    /** A class of its own for each column that the ledger keeps, never milder than that of the field that shows it. */
    @Test
    void eachValueHasInHistoryTheClassOfItsField() throws SQLException {
        Map<String, Set<String>> types = new TreeMap<>(Map.of(
                "activity", Set.of("Activity"),
                "association", Set.of("Association"),
                "body", Set.of("Umkm", "Industry", "Cooperative", "Association"),
                "cooperative", Set.of("Cooperative"),
                "industry", Set.of("Industry"),
                "location", Set.of("Location"),
                "product", Set.of("Product"),
                "product_assessment", Set.of("ProductAssessment"),
                "supply_demand", Set.of("SupplyDemand"),
                "umkm", Set.of("Umkm")));
        for (var part : types.entrySet()) {
            for (String column : columns(part.getKey())) {
                for (String type : part.getValue()) {
                    check(part.getKey(), column, type);
                }
            }
        }
    }

    private void check(String part, String column, String type) {
        PrivacyClass told = HistoryClasses.of(part, column);
        GraphQLFieldDefinition field = field(type, column);
        String said = part + "." + column + " of " + type + " is " + told;
        if (field == null) {
            boolean ofOneRegister =
                    part.equals("body") && Set.of("kind", "legal_form").contains(column);
            assertThat(told == PrivacyClass.P1 || ofOneRegister).as(said).isTrue();
        } else if (classOf(field) == PrivacyClass.P1_NATURAL_PERSON
                || classOf(field) == PrivacyClass.P1_WITHOUT_CONSENT) {
            assertThat(told).as(said).isEqualTo(PrivacyClass.P1_NATURAL_PERSON);
        } else if (classOf(field) == PrivacyClass.P0) {
            assertThat(told == PrivacyClass.P0 || column.equals("verification_level") || plumbing(column))
                    .as(said)
                    .isTrue();
        } else {
            assertThat(told).as(said).isEqualTo(PrivacyClass.P1);
        }
    }

    private static boolean plumbing(String column) {
        return Set.of("id", "version", "registered_at", "published_at", "updated_at", "scale", "public_latitude")
                        .contains(column)
                || column.equals("public_longitude");
    }

    private @Nullable GraphQLFieldDefinition field(String type, String column) {
        String name = Pattern.compile("_([a-z])")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
        return schema.getObjectType(type).getFieldDefinition(SHOWN_BY.getOrDefault(type + "." + name, name));
    }

    @SuppressWarnings("deprecation")
    private static PrivacyClass classOf(GraphQLFieldDefinition field) {
        GraphQLDirective privacy = field.getDirective("privacy");
        return privacy == null
                ? PrivacyClass.P0
                : PrivacyClass.valueOf(String.valueOf(
                        privacy.getArgument("value").getArgumentValue().getValue()));
    }

    private static List<String> columns(String table) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                    owner,
                    "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = ?",
                    table);
        }
    }

    private JsonObject registered(Register register, String form) {
        Map<String, Object> record = new HashMap<>(register.least("Warung Periksa"));
        record.putAll(Map.of("nib", nib, "phone", "(0271) 712345", "location", Map.of("address", address)));
        if (!form.isEmpty()) {
            record.put("legalForm", form);
        }
        return register.record(
                register.registerInput(source, Map.of(register.member(), record, "externalId", "ext-" + nib)));
    }

    private String[] secrets() {
        return new String[] {nib, address, "+62271712345"};
    }

    private static String history(Register register, Client reader, JsonObject record) {
        return register.read(reader, record.getString("id"), HISTORY).encode();
    }
}
