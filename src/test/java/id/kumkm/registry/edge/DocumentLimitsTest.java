package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class DocumentLimitsTest {

    /** Whatever a test asked for, the service goes on for the next caller. */
    @AfterEach
    void theServiceIsWell() {
        assertThat(Raw.query("{ me { anonymous } }").body())
                .isEqualTo("{\"data\":{\"me\":{\"anonymous\":true}},\"extensions\":{\"cost\":2}}");
    }

    @Test
    void fiftyAliasesPassAndOneMoreDoesNot() {
        assertThat(isAnswered("{ me { " + times(50, i -> "a" + i + ": anonymous") + " } }"))
                .isTrue();
        assertThat(code("{ me { " + times(51, i -> "a" + i + ": anonymous") + " } }"))
                .isEqualTo("COST_EXCEEDED");
        assertThat(code("{ me { " + times(51, i -> "a" + i + ": __typename") + " } }"))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void fiftyDirectivesPassAndOneMoreDoesNot() {
        assertThat(isAnswered("{ me { " + times(50, i -> "anonymous @skip(if: false)") + " } }"))
                .isTrue();
        assertThat(code("{ me { " + times(51, i -> "anonymous @skip(if: false)") + " } }"))
                .isEqualTo("COST_EXCEEDED");
        assertThat(code("{ me { anonymous " + "@skip(if: false) ".repeat(51) + "} }"))
                .isEqualTo("COST_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 33, 150})
    void deepNestingIsTooCostly(int depth) {
        assertThat(code("{ region(code: \"33.72.01.1001\") { " + nested("path", depth, "name") + " } }"))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void listsInListsMultiply() {
        String page = "regions(parent: \"33.72\", level: VILLAGE, first: 100) { nodes { ";

        assertThat(isAnswered("{ " + page + nested("path", 2, "name") + " } } }"))
                .isTrue();
        assertThat(code("{ " + page + nested("path", 5, "name") + " } } }")).isEqualTo("COST_EXCEEDED");
        assertThat(code("query($n: Int = 100) { umkms(first: $n) { nodes { region { " + nested("path", 4, "name")
                        + " } } } }"))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void aPageOfAHundredWithAllItsFieldsIsNotTooCostly() {
        assertThat(isAnswered("{ umkms(first: 100) { total { value exact } pageInfo { hasNextPage endCursor } edges {"
                        + " cursor node { id version name tradeNames legalForm scale declaredScale computedScale"
                        + " scaleBasis scaleYear localCategory description establishedOn regionCode nib npwp"
                        + " nikPemilik status verification verificationLevel flags source externalId sourceVersion"
                        + " registeredAt updatedAt location { address rt rw postcode latitude longitude }"
                        + " owner { name phone email } figures { year capital sales assets maleWorkers femaleWorkers }"
                        + " region { code name level kind path { code name level kind } } } } } }"))
                .isTrue();
    }

    @Test
    void upToThreeThousandTokensPassAndMoreDoNot() {
        String start = "{ umkms(first: 1, filter: {scale: [";
        String end = "]}) { nodes { id } } }";

        assertThat(isAnswered(start + "MIKRO ".repeat(2_950) + end)).isTrue();
        assertThat(code(start + "MIKRO ".repeat(3_001) + end)).isEqualTo("COST_EXCEEDED");
        assertThat(code("{ resolveRegion(text: [" + "1 ".repeat(3_001) + "]) { score } }"))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void aDocumentAboveSixtyFourKilobytesIsTooCostly() {
        String document = "{ me { anonymous } } #";

        assertThat(isAnswered(document + "x".repeat(64 * 1024 - document.length())))
                .isTrue();
        assertThat(code(document + "x".repeat(64 * 1024 - document.length() + 1)))
                .isEqualTo("COST_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { ...A } } fragment A on Me { anonymous ...A }",
                "{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }",
                "{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...C } fragment C on Me { ...A ...B }",
                "{ me { ...Nowhere } }",
            })
    void fragmentsThatLeadToThemselvesAreRefused(String document) {
        assertThat(code(document)).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 45})
    void fragmentsThatDoubleAreTooCostly(int levels) {
        String bomb = times(levels, i -> "fragment F" + i + " on Me { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                + " fragment F" + levels + " on Me { anonymous }";

        assertThat(code("{ me { ...F0 } } " + bomb)).isEqualTo("COST_EXCEEDED");
        assertThat(code("{ me { anonymous } } " + bomb)).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void depthIsCountedThroughFragments() {
        String chain = times(40, i -> "fragment F" + i + " on Region { path { ...F" + (i + 1) + " } }")
                + " fragment F40 on Region { name }";

        assertThat(code("{ region(code: \"33\") { ...F0 } } " + chain)).isEqualTo("COST_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{a", "{me(a:[", "[", "{...on Me", "(", "\"", "@a", "{a(b:{c:"})
    void tenThousandOpenedAndNeverClosedAreRefusedFast(String opening) {
        assertThat(code(opening.repeat(64 * 1024 / opening.length()))).isIn("COST_EXCEEDED", "BAD_REQUEST");
        assertThat(code(opening.repeat(2_900 / opening.length()))).isIn("COST_EXCEEDED", "BAD_REQUEST");
    }

    @Test
    void theIntrospectionOfToolsPasses() {
        String typeRef = "kind name " + "ofType { kind name ".repeat(9) + "}".repeat(9);
        String document = "query IntrospectionQuery { __schema { description queryType { name kind }"
                + " mutationType { name kind } subscriptionType { name kind } types { ...FullType } directives {"
                + " name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } } } }"
                + " fragment FullType on __Type { kind name description specifiedByURL isOneOf"
                + " fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue }"
                + " type { ...TypeRef } isDeprecated deprecationReason }"
                + " inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }"
                + " enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }"
                + " possibleTypes { ...TypeRef } }"
                + " fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue"
                + " isDeprecated deprecationReason } fragment TypeRef on __Type { " + typeRef + " }";

        assertThat(Client.anonymous()
                        .data(document)
                        .getJsonObject("__schema")
                        .getJsonArray("types")
                        .size())
                .isGreaterThan(20);
    }

    private static boolean isAnswered(String document) {
        return !Client.anonymous().data(document).isEmpty();
    }

    private static String code(String document) {
        return Errors.code(Raw.query(document, "Accept", Raw.GRAPHQL).body());
    }

    private static String nested(String field, int depth, String leaf) {
        return (field + " { ").repeat(depth) + leaf + " }".repeat(depth);
    }

    private static String times(int times, IntFunction<String> text) {
        return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining(" "));
    }
}
