package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Level 0 says that nobody gave a number: of a natural person's business that is of class P1, as the number itself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class VerificationLevelTest {

    private final Client tegal = Client.with(Tokens.official("33.76"));

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void whetherANaturalPersonHasANumberIsNotToldByItsLevel(Register register) {
        for (int level : List.of(1, 0)) {
            String person = make(register, "PERORANGAN", level == 1);
            String company = make(register, "PT", level == 1);

            JsonObject answer = new JsonObject(Client.anonymous()
                    .send("{ node(id: \"" + person + "\") { ... on Umkm { verificationLevel } ... on Industry {"
                            + " verificationLevel } } }")
                    .asString());

            assertThat(answer.getJsonObject("data").getJsonObject("node").getValue("verificationLevel"))
                    .isNull();
            assertThat(answer.getJsonObject("extensions").getJsonArray("redacted"))
                    .containsExactly(JsonArray.of("node", "verificationLevel"));
            assertThat(level(register, Client.with(Tokens.official("33.72")), person))
                    .isNull();
            assertThat(level(register, tegal, person)).isEqualTo(level);
            assertThat(level(register, Client.anonymous(), company)).isEqualTo(level);
        }
    }

    private static Integer level(Register register, Client reader, String id) {
        return register.read(reader, id, "verificationLevel").getInteger("verificationLevel");
    }

    private String make(Register register, String form, boolean isNumbered) {
        Map<String, Object> record = new HashMap<>(register.least("Tingkat " + form));
        record.put("regionCode", "33.76");
        record.put("legalForm", form);
        if (isNumbered) {
            record.put("nib", Umkms.newNib());
        }
        return register.registered(tegal, record).getString("id");
    }
}
