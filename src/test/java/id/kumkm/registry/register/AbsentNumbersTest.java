package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that says that there is no number: the same in every field, never a mistake, and it clears nothing. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AbsentNumbersTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "uji nomor kosong");

    static Stream<String> nothings() {
        return Stream.of("", "-", "–", "0", ".", "n/a", "tidak ada");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("nothings")
    void atARegistrationThereIsNone(String nothing) {
        for (Register register : Register.values()) {
            Map<String, Object> record = register.least("Tanpa Nomor");
            record.putAll(numbers(register, nothing));
            JsonObject made = register.registered(solo, record);

            assertThat(made.getInteger("verificationLevel")).isZero();
            assertThat(read(register, made))
                    .isEqualTo(read(register, register.registered(solo, register.least("Polos"))));
        }
        JsonObject cooperative = Cooperatives.registered(solo, "Koperasi Anggota", "PRIMER");
        Map<String, Object> member = Map.of("name", "Orang", "nikAnggota", nothing, "phone", nothing);
        Cooperatives.added(solo, cooperative, List.of(Map.of("person", member, "joinedOn", "2024-01-01")));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @MethodSource("nothings")
    void whatIsKnownStays(String nothing) {
        for (Register register : Register.values()) {
            JsonObject made = register.registered(solo, known(register));
            JsonObject before = read(register, made);

            JsonObject after = register.record(register.update(solo, made, numbers(register, nothing)));

            assertThat(read(register, made)).isEqualTo(before);
            assertThat(after.getInteger("version")).as("nothing changed").isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"0", "-", ""})
    void aSourceClearsNothingByItEither(String nothing) {
        Client oss = Client.with(Tokens.integrator("OSS"));
        String nib = Umkms.newNib();
        Map<String, Object> record = Register.UMKM.least("Dari OSS");
        record.put("nib", nib);
        JsonObject made = Register.UMKM.registered(oss, record);

        JsonObject kept = Register.UMKM.record(Register.UMKM.update(oss, made, Map.of("nib", nothing), 1));
        assertThat(Register.UMKM.read(oss, made.getString("id"), "nib").getString("nib"))
                .isEqualTo(nib);
        assertThat(kept.getInteger("verificationLevel")).isEqualTo(1);

        Register.UMKM.record(Register.UMKM.update(oss, kept, Collections.singletonMap("nib", null), 2));
        assertThat(Register.UMKM.read(oss, made.getString("id"), "nib").getString("nib"))
                .isNull();
    }

    /** Else two records that a source knows no id of are one. */
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"-", "0", "n/a", ""})
    void norIsItAnIdOfASource(String nothing) {
        Client oss = Client.with(Tokens.integrator("OSS"));
        for (int time = 1; time <= 2; time++) {
            Map<String, Object> input = Map.of("umkm", Register.UMKM.least("Tanpa Id"), "externalId", nothing);
            JsonObject made = Register.UMKM.record(Register.UMKM.registerInput(oss, input));
            assertThat(Register.UMKM
                            .read(oss, made.getString("id"), "externalId")
                            .getString("externalId"))
                    .isNull();
        }
    }

    @Test
    void nullClearsEachOfThem() {
        for (Register register : Register.values()) {
            JsonObject made = register.registered(solo, known(register));

            register.record(register.update(solo, made, numbers(register, null)));

            assertThat(leaves(read(register, made))).as(register.name()).isEmpty();
        }
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        Map<String, Object> record = Register.UMKM.least("Ditulis Orang");
        String nib = Umkms.newNib();
        record.put("nib", "’" + nib.substring(0, 4) + "\u2013" + nib.substring(4, 8) + "\u00A0" + nib.substring(8));
        record.put("owner", Map.of("nikPemilik", "３３７２ 0155 0890/0001", "phone", "(+62) 812–3456–7890"));
        JsonObject made = Register.UMKM.registered(solo, record);

        JsonObject read = read(Register.UMKM, made);
        assertThat(read.getString("nib")).isEqualTo(nib);
        assertThat(read.getString("nikPemilik")).startsWith("3372");
        assertThat(read.getJsonObject("owner").getString("phone")).isEqualTo("+6281234567890");
    }

    private JsonObject read(Register register, JsonObject made) {
        String fields = switch (register) {
            case UMKM, INDUSTRY -> "nib npwp nikPemilik owner { phone email } location { hamlet rt rw postcode }";
            case COOPERATIVE -> "nib nikKoperasi legalEntityNumber flags location { hamlet rt rw postcode }";
            case ASSOCIATION -> "contact { phone email } location { hamlet rt rw postcode }";
        };
        return register.read(verifier, made.getString("id"), fields);
    }

    /** Everything that is said in an answer. */
    private static List<Object> leaves(@Nullable Object value) {
        if (value instanceof JsonObject object) {
            return object.stream()
                    .flatMap(one -> leaves(one.getValue()).stream())
                    .toList();
        }
        if (value instanceof JsonArray array) {
            return array.stream().toList();
        }
        return value == null ? List.of() : List.of(value);
    }

    private static Map<String, Object> known(Register register) {
        Map<String, Object> known = register.least("Dengan Nomor");
        known.put("location", Map.of("hamlet", "Dusun Krajan", "rt", "1", "rw", "2", "postcode", "57146"));
        Map<String, Object> person = new HashMap<>(Map.of("phone", "081234567890", "email", "ibu@contoh.id"));
        switch (register) {
            case UMKM, INDUSTRY -> {
                person.put("nikPemilik", "3372015508900001");
                known.putAll(Map.of("nib", Umkms.newNib(), "npwp", "123456782526000", "owner", person));
            }
            case COOPERATIVE ->
                known.putAll(Map.of(
                        "nib",
                        Umkms.newNib(),
                        "nikKoperasi",
                        Umkms.newNib(),
                        "legalEntityNumber",
                        "1/BH/KWK.11/I/1998"));
            case ASSOCIATION -> known.put("contact", person);
        }
        return known;
    }

    /** Every number of the register, all written like this. */
    private static Map<String, Object> numbers(Register register, @Nullable String written) {
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("location", all(written, "hamlet", "rt", "rw", "postcode"));
        switch (register) {
            case UMKM, INDUSTRY -> {
                numbers.putAll(all(written, "nib", "npwp"));
                numbers.put("owner", all(written, "nikPemilik", "phone", "email"));
            }
            case COOPERATIVE -> numbers.putAll(all(written, "nib", "nikKoperasi", "legalEntityNumber"));
            case ASSOCIATION -> numbers.put("contact", all(written, "phone", "email"));
        }
        return numbers;
    }

    private static Map<String, Object> all(@Nullable String written, String... fields) {
        Map<String, Object> all = new HashMap<>();
        for (String field : fields) {
            all.put(field, written);
        }
        return all;
    }
}
