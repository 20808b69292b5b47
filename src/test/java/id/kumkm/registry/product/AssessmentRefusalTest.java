package id.kumkm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessments of products that are refused, and leave nothing behind. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AssessmentRefusalTest {

    private final Client official = Client.with(Tokens.official("18.06"));
    private final Client assessor = Client.with(Tokens.verifier("18.06"));

    @Test
    void whoeverEnteredAProductDoesNotAssessIt() {
        JsonObject product = Products.added(official, umkm("Kebun Sendiri"), Map.of("name", "Pisang"));
        String id = product.getString("id");
        Map<String, Object> assessment = Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI");

        assertThat(Refusals.of(Products.assess(official, id, assessment))).containsExactly("OWN_CHANGE input.id");
        Products.product(Products.update(assessor, product, Map.of("name", "Pisang Ambon")));
        assertThat(Refusals.of(Products.assess(assessor, id, assessment))).containsExactly("OWN_CHANGE input.id");
        assertThat(Products.assessments(id)).isEmpty();
    }

    /** Another name since it was looked at: what was found is not told of that. */
    @Test
    void anotherVersionThanTheOneThatWasLookedAtIsNotAssessed() {
        JsonObject seen = Products.added(official, umkm("Kebun Berubah"), Map.of("name", "Pisang"));
        JsonObject now = Products.product(Products.update(official, seen, Map.of("name", "Keripik Pisang")));
        Map<String, Object> assessment = Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI");

        JsonObject refused = Products.assess(assessor, seen, assessment);

        assertThat(Refusals.of(refused)).containsExactly("VERSION_CONFLICT input.expectedVersion");
        assertThat(refused.getJsonArray("userErrors").getJsonObject(0).getInteger("currentVersion"))
                .isEqualTo(now.getInteger("version"));
        Products.product(Products.assess(assessor, now, assessment));
        assertThat(Products.assessments(seen.getString("id"))).hasSize(1);
    }

    @Test
    void anAssessmentThatContradictsItselfIsRefused() {
        String product = Products.added(official, umkm("Kebun Rancu"), Map.of("name", "Pisang"))
                .getString("id");
        Map<String, Object> wrong = Products.assessment("SNI", "standar pisang", "MEMENUHI");
        wrong.put("gaps", List.of("kadar air"));
        wrong.put("assessedOn", "2999-01-01");
        wrong.put("validUntil", "2998-01-01");
        wrong.put("buyerId", "ind_01h455vb4pex5vsknk084sn02q");

        assertThat(Refusals.of(Products.assess(assessor, product, wrong)))
                .containsExactly(
                        "INVALID_SNI input.assessment.standard",
                        "UNKNOWN_BUYER input.assessment.buyerId",
                        "CONTRADICTION input.assessment.gaps",
                        "INVALID_DATE input.assessment.assessedOn",
                        "INVALID_DATE input.assessment.validUntil");
        assertThat(Products.assessments(product)).isEmpty();
    }

    /** A form that had to be filled in says no more than an empty one. */
    @ParameterizedTest
    @ValueSource(strings = {"-", ".", "0", "null", " "})
    void anAssessorAndAStandardAreNamed(String nothing) {
        String product = Products.added(official, umkm("Kebun Kosong " + nothing), Map.of("name", "Pisang"))
                .getString("id");
        Map<String, Object> wrong = Products.assessment("INTERNASIONAL", nothing, "MEMENUHI");
        wrong.put("assessor", nothing);

        assertThat(Refusals.of(Products.assess(assessor, product, wrong)))
                .containsExactly("REQUIRED input.assessment.standard", "REQUIRED input.assessment.assessor");
    }

    private String umkm(String name) {
        return Umkms.payloadUmkm(Umkms.register(official, Map.of("name", name, "regionCode", "18.06.01")))
                .getString("id");
    }
}
