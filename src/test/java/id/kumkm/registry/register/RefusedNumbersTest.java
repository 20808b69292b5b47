package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that nobody can have: each is refused with its code and path, whoever writes it, and never repeated. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RefusedNumbersTest {

    private final Client solo = Client.with(Tokens.official("33.72"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "nib, 0000000000000",
        "nib, 1111111111111",
        "nib, 9999.9999.99999",
        "nib, 000-000-000-0000",
        "nib, 0000000000",
        "npwp, 000000000000000",
        "npwp, 00.000.000.0-526.000",
        "npwp, 0000000000000000",
        "npwp, 0000000000526000",
        "npwp, 999999999999999",
        "npwp, 1111111111111111",
        "npwp, 9912015508900001",
        "npwp, 3372013002900001",
        "npwp, 3372015508900000",
        "npwp, 1234567890123456",
        "npwp, 3.37205E+15",
    })
    void aBusinessesNumberThatNobodyHas(String field, String number) {
        for (Register register : List.of(Register.UMKM, Register.INDUSTRY)) {
            Map<String, Object> record = register.least("Nomor Mustahil");
            record.put(field, number);

            assertRefused(register, record, number, "INVALID_" + field.toUpperCase(Locale.ROOT) + " %s." + field);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nib, 0000000000000, INVALID_NIB",
        "nikKoperasi, 0000000000000, INVALID_NIK_KOPERASI",
        "nikKoperasi, 1111111111111, INVALID_NIK_KOPERASI",
        "nikKoperasi, 00000000000000000000, INVALID_NIK_KOPERASI",
        "nikKoperasi, 33720100000A1, INVALID_NIK_KOPERASI",
    })
    void aCooperativesNumberThatNobodyHas(String field, String number, String code) {
        Map<String, Object> record = Register.COOPERATIVE.least("Koperasi Nomor Mustahil");
        record.put(field, number);

        assertRefused(Register.COOPERATIVE, record, number, code + " %s." + field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9912015508900001", "0012015508900001", "1012015508900001", "2012015508900001", "9801015508900001",
                "3300015508900001", "3372005508900001", "0000000000000000", "1111111111111111", "3372010000900001",
                "3372014508900000", "3372013113900001", "3372017202900001", "33720155089000012", "337201550890000A",
            })
    void anIdentityNumberThatNobodyHas(String nik) {
        Map<String, Object> record = Register.UMKM.least("NIK Mustahil");
        record.put("owner", Map.of("nikPemilik", nik));
        assertRefused(Register.UMKM, record, nik, "INVALID_NIK %s.owner.nikPemilik");

        JsonObject cooperative = Cooperatives.registered(solo, "Koperasi NIK Mustahil", "PRIMER");
        JsonObject payload =
                Cooperatives.add(solo, cooperative, List.of(Cooperatives.person("Orang", nik, "2024-01-01")));
        assertThat(Register.COOPERATIVE.outcome(payload)).isEqualTo("INVALID_NIK input.members.0.person.nikAnggota");
        assertThat(payload.encode()).doesNotContain(nik);
    }

    @ParameterizedTest
    @ValueSource(strings = {"080000000000", "+62 8000 0000", "08888888888", "0000000000", "62812", "0812345678901234"})
    void aMobileNumberThatNobodyHas(String phone) {
        Map<String, Object> business = Register.UMKM.least("Telepon Mustahil");
        business.put("owner", Map.of("phone", phone));
        assertRefused(Register.UMKM, business, phone, "INVALID_PHONE %s.owner.phone");

        Map<String, Object> association = Register.ASSOCIATION.least("Asosiasi Telepon Mustahil");
        association.put("contact", Map.of("phone", phone));
        assertRefused(Register.ASSOCIATION, association, phone, "INVALID_PHONE %s.contact.phone");
    }

    @Test
    void aNaturalPersonsNumberIsNoTaxNumberOfALegalEntity() {
        Map<String, Object> company = Register.INDUSTRY.least("PT Nomor Orang");
        company.putAll(Map.of("legalForm", "PT", "npwp", "3372015508900001"));
        assertRefused(Register.INDUSTRY, company, "3372015508900001", "INVALID_NPWP %s.npwp");

        Map<String, Object> person = Register.UMKM.least("UD Nomor Orang");
        person.putAll(Map.of("legalForm", "UD", "npwp", "3372015508900001"));
        assertThat(Register.UMKM.outcome(Register.UMKM.register(solo, person))).isEqualTo("DONE");
    }

    @Test
    void aSourceIsRefusedLikeAnybodyElse() {
        Client oss = Client.with(Tokens.integrator("OSS"));
        JsonObject made = Register.UMKM.registered(oss, Register.UMKM.least("Dari OSS"));

        assertThat(Register.UMKM.outcome(Register.UMKM.update(oss, made, Map.of("nib", "0000000000000"), 1)))
                .isEqualTo("INVALID_NIB input.umkm.nib");
        assertThat(Register.UMKM.outcome(
                        Register.UMKM.update(oss, made, Map.of("owner", Map.of("nikPemilik", "9912015508900001")), 1)))
                .isEqualTo("INVALID_NIK input.umkm.owner.nikPemilik");
    }

    @Test
    void aCheckDigitThatDoesNotFitIsAFlagAndNoRefusal() {
        for (String written : List.of("12.345.678.3-526.000", "0123456783526001")) {
            Map<String, Object> record = new HashMap<>(Register.UMKM.least("Digit Cek"));
            record.putAll(Map.of("legalForm", "CV", "npwp", written));

            assertThat(Umkms.payloadUmkm(Umkms.register(solo, record)).getJsonArray("flags"))
                    .containsExactly("DOUBTFUL_NPWP");
        }
    }

    private void assertRefused(Register register, Map<String, Object> record, String number, String refusal) {
        long before = Rows.count();

        JsonObject payload = register.register(solo, record);

        assertThat(register.outcome(payload)).isEqualTo(refusal.formatted("input." + register.member()));
        assertThat(payload.getJsonArray("userErrors")).hasSize(1);
        assertThat(payload.encode()).doesNotContain(number);
        assertThat(Rows.count()).isEqualTo(before);
    }
}
