package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each field of each register's input: a change takes a verified record back where the data dictionary says so. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class VerifiedContentTest {

    /** Types of the dictionary by the field that holds them. */
    private static final Map<String, String> PARTS = Map.of(
            "location", "Location",
            "owner", "Owner",
            "contact", "Contact",
            "contactConsent", "ContactConsent",
            "figures", "Figures",
            "activities", "Activity");

    private final Client official = ministry("pusat-satu");
    private final Client verifier = ministry("pusat-dua");

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @EnumSource
    void aChangeTakesARecordBackWhereTheDictionarySaysSo(Register register) {
        JsonObject record = verified(register, register.registered(official, base(register)));

        for (String path : paths(register)) {
            Object value = Objects.requireNonNull(changes().get(path), "say how " + path + " changes");
            JsonObject changed = register.record(register.update(official, record, nested(path, value)));

            assertThat(changed.getString("verification"))
                    .as(register + " " + path)
                    .isEqualTo(isVerified(register, path) ? "DIAJUKAN" : "TERVERIFIKASI");

            record = changed.getString("verification").equals("DIAJUKAN") ? verified(changed, register) : changed;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsThereAlreadyIsNoChange(Register register) {
        Map<String, Object> base = base(register);
        JsonObject record = verified(register, register.registered(official, base));

        JsonObject again = register.record(register.update(official, record, base));

        assertThat(again.getInteger("version")).isEqualTo(record.getInteger("version"));
        assertThat(again.getString("verification")).isEqualTo("TERVERIFIKASI");
        assertThat(register.outcome(register.update(official, again, Map.of("name", "Sesudah Itu"))))
                .isEqualTo("DONE");
    }

    /** The whole country's, so that a record can go anywhere. */
    private static Client ministry(String subject) {
        return Client.with(Tokens.of(subject, Set.of("ministry"), Map.of("sectors", List.of("UMKM", "COOPERATIVE"))));
    }

    private JsonObject verified(Register register, JsonObject made) {
        return verified(register.record(register.submit(official, made)), register);
    }

    private JsonObject verified(JsonObject submitted, Register register) {
        return register.record(register.verify(verifier, submitted));
    }

    /** The input's fields, those of objects inside by their path. */
    private List<String> paths(Register register) {
        return fields(register.type() + "Input")
                .flatMap(field -> PARTS.containsKey(field) && !field.matches("figures|activities")
                        ? fields(inner(register, field)).map(inside -> field + "." + inside)
                        : Stream.of(field))
                .toList();
    }

    private String inner(Register register, String field) {
        GraphQLInputObjectType input = (GraphQLInputObjectType) schema.getType(register.type() + "Input");
        return GraphQLTypeUtil.unwrapAll(input.getField(field).getType()).getName();
    }

    private Stream<String> fields(String type) {
        return ((GraphQLInputObjectType) schema.getType(type))
                .getFields().stream().map(field -> field.getName());
    }

    private boolean isVerified(Register register, String path) {
        String[] parts = path.split("\\.");
        String type = parts.length == 1 || path.equals("owner.nikPemilik")
                ? register.type()
                : Objects.requireNonNull(PARTS.get(parts[0]));
        return Objects.requireNonNull(dictionary(type).get(parts[parts.length - 1]));
    }

    private static Map<String, Boolean> dictionary(String type) {
        return Client.anonymous()
                .data("{ dataDictionary(type: \"" + type + "\") { fields { name verified } } }")
                .getJsonArray("dataDictionary")
                .getJsonObject(0)
                .getJsonArray("fields")
                .stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(field -> field.getString("name"), field -> field.getBoolean("verified")));
    }

    private static Map<String, Object> nested(String path, Object value) {
        String[] parts = path.split("\\.");
        if (parts.length == 1) {
            return value instanceof Map<?, ?> whole ? members(whole) : Map.of(parts[0], value);
        }
        return Map.of(parts[0], value instanceof Map ? value : Map.of(parts[1], value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Map<?, ?> whole) {
        return (Map<String, Object>) whole;
    }

    private static Map<String, Object> noExport() {
        Map<String, Object> none = new HashMap<>(Map.of("exporting", false));
        none.put("exportingSince", null);
        none.put("exportDestinations", null);
        return none;
    }

    private static Map<String, Object> base(Register register) {
        Map<String, Object> base = register.least("Isi Penuh");
        base.put("location", Map.of("address", "Jl. Lama 1", "latitude", -7.56, "longitude", 110.81));
        if (register == Register.ASSOCIATION) {
            base.put("contact", Map.of("name", "Bu Narahubung", "phone", "081234567890"));
        } else {
            base.put("nib", Umkms.newNib());
            base.put("activities", List.of(Map.of("version", "KBLI_2020", "code", "10130", "primary", true)));
        }
        if (register == Register.UMKM || register == Register.INDUSTRY) {
            base.put("tradeNames", List.of("Cap Lama"));
            base.put("legalForm", "UD");
            base.put(
                    "owner",
                    Map.of(
                            "name", "Bu Pemilik",
                            "nikPemilik", "3372014101800001",
                            "phone", "081234567890",
                            "email", "ibu@example.id"));
            base.put("npwp", "3372014101800001");
            base.put("figures", List.of(Map.of("year", 2024, "sales", "1000000")));
        }
        return base;
    }

    private static Map<String, Object> changes() {
        Map<String, Object> changes = new HashMap<>(Map.of(
                "name", "Nama Lain",
                "tradeNames", List.of("Cap Baru"),
                "legalForm", "YAYASAN",
                "regionCode", "33.72.01.1002",
                "nib", Umkms.newNib(),
                "npwp", Umkms.newNib() + "12",
                "declaredScale", "KECIL",
                "localCategory", "Kuliner",
                "description", "kata lain",
                "establishedOn", "2019-01-02"));
        changes.putAll(Map.of(
                "location.address", "Jl. Baru 2",
                "location.rw", "8",
                "location.postcode", "57111",
                "location.latitude", Map.of("latitude", -7.57, "longitude", 110.81),
                "location.longitude", Map.of("latitude", -7.57, "longitude", 110.82),
                "location.precision", Map.of("latitude", -7.57, "longitude", 110.82, "precision", "KELURAHAN"),
                "figures", List.of(Map.of("year", 2024, "sales", "2000000")),
                "activities", List.of(Map.of("version", "KBLI_2020", "code", "10391"))));
        changes.putAll(Map.of(
                "owner.name", "Bu Lain",
                "owner.nikPemilik", "3372014101800003",
                "owner.phone", "081299988877",
                "owner.email", "lain@example.id",
                "contact.name", "Bu Lain",
                "contact.phone", "081299988877",
                "contact.email", "lain@example.id"));
        changes.putAll(Map.of(
                "kind", "JASA",
                "form", "SEKUNDER",
                "membershipArea", "PROVINSI",
                "management", "SYARIAH",
                "group", "TANI",
                "legalEntityNumber", "AHU-0000001.AH.01.29.TAHUN 2024",
                "legalEntityOn", "2024-01-02",
                "certificateValidUntil", "2030-01-02",
                "maleMembers", 7,
                "femaleMembers", 8));
        changes.putAll(Map.of("location.rt", "7", "location.hamlet", "Dusun Krajan"));
        changes.putAll(Map.of(
                "contactConsent.givenBy", Map.of("givenBy", "PEMILIK", "givenOn", "2026-01-02"),
                "contactConsent.givenOn", Map.of("givenBy", "PEMILIK", "givenOn", "2026-01-03"),
                "contactConsent.withdrawnOn", Map.of("withdrawnOn", "2026-01-04")));
        changes.putAll(Map.of(
                "exporting", noExport(),
                "exportingSince", Map.of("exporting", true, "exportingSince", 2019),
                "exportDestinations", Map.of("exporting", true, "exportDestinations", List.of("JP"))));
        changes.putAll(Map.of("phone", "(0271) 012345", "email", "kantor@example.id"));
        changes.putAll(Map.of("officers", 5, "supervisors", 3, "managers", 1, "employees", 12));
        changes.putAll(Map.of(
                "nikKoperasi",
                Umkms.newNib(),
                "investment",
                "PMA",
                "offtaker",
                true,
                "commodities",
                List.of("Pisang"),
                "scope",
                "Perajin batik",
                "website",
                "https://example.id"));
        return changes;
    }
}
