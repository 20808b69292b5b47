package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is recorded of a day in the world: one that nobody can mean is refused where it is said. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ImpossibleDaysTest {

    private static final Client OFFICE = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    /** Bounded by the partnership's own days, which have tests of their own. */
    private static final Set<String> OF_PARTNERSHIPS = Set.of(
            "PartnershipTermsInput.signedOn",
            "PartnershipTermsInput.startsOn",
            "PartnershipTermsInput.endsOn",
            "AdvancePartnershipInput.signedOn",
            "ReportDeliveryInput.happenedOn",
            "EndPartnershipInput.stoppedOn");

    private final Map<String, Function<String, JsonObject>> writes = new HashMap<>(Map.of(
            "UmkmInput.establishedOn", day -> register(Register.UMKM, Map.of("establishedOn", day)),
            "IndustryInput.establishedOn", day -> register(Register.INDUSTRY, Map.of("establishedOn", day)),
            "CooperativeInput.legalEntityOn", day -> register(Register.COOPERATIVE, Map.of("legalEntityOn", day)),
            "CooperativeInput.certificateValidUntil",
                    day -> register(Register.COOPERATIVE, Map.of("certificateValidUntil", day)),
            "ContactConsentInput.givenOn", day -> consent(Map.of("givenBy", "PEMILIK", "givenOn", day)),
            "ContactConsentInput.withdrawnOn", day -> consent(Map.of("withdrawnOn", day)),
            "ProgramInput.startsOn", day -> program(Map.of("startsOn", day)),
            "ProgramInput.endsOn", day -> program(Map.of("endsOn", day)),
            "SupplyDemandInput.openUntil", this::demand));

    ImpossibleDaysTest() {
        writes.putAll(Map.of(
                "MemberInput.joinedOn", day -> member(Map.of("joinedOn", day)),
                "MemberInput.leftOn", day -> member(Map.of("leftOn", day)),
                "EndMembershipInput.leftOn", this::membershipEnd,
                "RecordControlInput.since", day -> control(Map.of("since", day)),
                "RecordControlInput.until", day -> control(Map.of("until", day)),
                "EndControlInput.until", this::controlEnd,
                "ProductAssessmentInput.assessedOn", day -> assessment(Map.of("assessedOn", day)),
                "ProductAssessmentInput.validUntil", day -> assessment(Map.of("validUntil", day))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1799-12-31", "3000-01-01", "9999-12-31"})
    void aDayThatNobodyCanMeanIsRefused(String day) {
        writes.forEach((field, write) -> assertThat(refused(write.apply(day)))
                .as("%s %s", field, day)
                .contains("INVALID_DATE " + field.substring(field.indexOf('.') + 1)));
    }

    private JsonObject write(String field, String day) {
        return Objects.requireNonNull(writes.get(field)).apply(day);
    }

    private static Set<String> refused(JsonObject payload) {
        return payload.getJsonArray("userErrors").stream()
                .map(JsonObject.class::cast)
                .map(error -> error.getString("code") + " "
                        + error.getJsonArray("path")
                                .getString(error.getJsonArray("path").size() - 1))
                .collect(Collectors.toSet());
    }

    @Test
    void oldAndFarDaysThatAreMeantAreTaken() {
        for (String day : List.of("1800-01-01", "1895-12-16")) {
            assertThat(refused(write("UmkmInput.establishedOn", day))).isEmpty();
        }
        assertThat(refused(write("CooperativeInput.certificateValidUntil", "2999-12-31")))
                .isEmpty();
        assertThat(refused(write("SupplyDemandInput.openUntil", "2999-12-31"))).isEmpty();
    }

    @Test
    void eachDayOfTheSchemasInputsIsTried() {
        Set<String> days = new TreeSet<>();
        new SchemaParser()
                .parse(new File("docs/schema.graphql"))
                .getTypes(InputObjectTypeDefinition.class)
                .forEach(type -> type.getInputValueDefinitions().stream()
                        .filter(field -> field.getType().toString().contains(new TypeName("Date").toString()))
                        .forEach(field -> days.add(type.getName() + "." + field.getName())));

        Set<String> tried = new TreeSet<>(writes.keySet());
        tried.addAll(OF_PARTNERSHIPS);
        assertThat(days).isEqualTo(tried);
    }

    private static JsonObject register(Register register, Map<String, ?> more) {
        Map<String, Object> record = register.least("Hari");
        record.putAll(more);
        return register.register(OFFICE, record);
    }

    private static JsonObject made(Register register) {
        return register.record(register(register, Map.of()));
    }

    private static JsonObject consent(Map<String, ?> consent) {
        return register(Register.UMKM, Map.of("contactConsent", consent));
    }

    private static JsonObject program(Map<String, ?> more) {
        Map<String, Object> program = Programs.least();
        program.putAll(more);
        return Programs.create(OFFICE, Map.of("program", program));
    }

    private JsonObject demand(String day) {
        String buyer = made(Register.INDUSTRY).getString("id");
        Map<String, Object> demand = Demands.bananas();
        demand.put("openUntil", day);
        return Demands.publish(Client.with(Tokens.representative(buyer)), buyer, demand);
    }

    private static JsonObject member(Map<String, ?> more) {
        Map<String, Object> member = Cooperatives.member(made(Register.UMKM), "2024-01-01");
        member.putAll(more);
        return Cooperatives.add(OFFICE, Cooperatives.registered(OFFICE, "Hari", "PRIMER"), List.of(member));
    }

    private JsonObject membershipEnd(String day) {
        JsonObject cooperative = Cooperatives.registered(OFFICE, "Hari", "PRIMER");
        Cooperatives.added(OFFICE, cooperative, List.of(Cooperatives.member(made(Register.UMKM), "2024-01-01")));
        String membership = Cooperatives.list(OFFICE, cooperative, "", "id")
                .getJsonObject(0)
                .getString("id");
        return Cooperatives.end(OFFICE, membership, cooperative.getInteger("version"), day);
    }

    private static JsonObject control(Map<String, ?> more) {
        Map<String, Object> control = Controls.input(made(Register.INDUSTRY), made(Register.UMKM), "2024-01-01");
        control.putAll(more);
        return Controls.record(OFFICE, control);
    }

    private JsonObject controlEnd(String day) {
        JsonObject control = control(Map.of()).getJsonObject("control");
        return Controls.end(OFFICE, control, control.getJsonObject("owned").getInteger("version"), day);
    }

    private static JsonObject assessment(Map<String, ?> more) {
        String holder = made(Register.UMKM).getString("id");
        JsonObject product = Products.added(OFFICE, holder, Map.of("name", "Hari"));
        Map<String, Object> assessment = Products.assessment("SNI", "SNI 01-4320-1996", "MEMENUHI");
        assessment.putAll(more);
        return Products.assess(Client.with(Tokens.secondSubject()), product.getString("id"), assessment);
    }
}
