package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class LookupLimitTest {

    private static final String LOOK_UP = "{ umkmByNib(nib: \"0000000000000\") { id } }";

    @ConfigProperty(name = "registry.lookups-per-minute")
    int perMinute;

    /** A refused argument beside it leaves the whole operation to the resolvers, after its plan has counted. */
    @Test
    void aLookUpThatResolversAnswerIsCountedOnce() {
        String both = "{ umkmByNib(nib: \"0000000000000\") { id }"
                + " umkm(id: \"umkm_1\", asOf: \"2999-01-01T00:00:00Z\") { id } }";
        Client slow = Client.with(Tokens.official("11.03"));

        List<String> codes = IntStream.range(0, perMinute * 3 / 4)
                .mapToObj(turn -> slow.errorCode(both))
                .toList();

        assertThat(codes).containsOnly("BAD_REQUEST");
    }

    @Test
    void whoTriesNumbersInTurnIsStoppedAndOthersAreNot() {
        Client guesser = Client.with(Tokens.official("11.01"));

        List<Response> answers = IntStream.range(0, 2 * perMinute)
                .mapToObj(turn -> guesser.send(LOOK_UP))
                .toList();

        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("errors[0].extensions.code"))
                        .filter("RATE_LIMITED"::equals))
                .hasSizeGreaterThan(perMinute / 2);
        assertThat(Client.with(Tokens.official("11.02"))
                        .send(LOOK_UP)
                        .jsonPath()
                        .getString("errors"))
                .isNull();
    }
}
