package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class DocumentErrorsTest {

    private static final String REGISTER =
            "mutation($input: RegisterUmkmInput!) { registerUmkm(input: $input) { userErrors { code } } }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me",
                "{ me { anonymous } } }",
                "me",
                "{ me { nothing } }",
                "{ me }",
                "{ nothing }",
                "{ region { code } }",
                "{ region(code: null) { code } }",
                "{ region(code: 33) { code } }",
                "{ region(code: \"33\", bogus: 1) { code } }",
                "{ umkms(filter: {bogus: 1}) { nodes { id } } }",
                "{ umkms(filter: {and: [null]}) { nodes { id } } }",
                "{ umkms(filter: {scale: [null]}) { nodes { id } } }",
                "{ umkms(filter: {updatedSince: \"yesterday\"}) { nodes { id } } }",
                "{ umkms(filter: {updatedSince: \"+999999999-01-01T00:00:00Z\"}) { nodes { id } } }",
                "{ umkms(sort: BOGUS) { nodes { id } } }",
                "{ umkms(first: 1.5) { nodes { id } } }",
                "{ umkms(first: \"1\") { nodes { id } } }",
                "{ umkms(first: 4294967297) { nodes { id } } }",
                "{ me { roles @bogus } }",
                "{ me { roles @skip } }",
                "query($c: String) { region(code: $c) { code } }",
                "query($c: Nothing) { me { anonymous } }",
                "query A { me { anonymous } } query A { me { name } }",
                "query A { me { anonymous } } query B { me { name } }",
                "subscription { me { anonymous } }",
                "fragment A on Me { anonymous } { me { name } }",
                "mutation { registerUmkm(input: {umkm: {}, sourceVersion: 1e9999999}) { userErrors { code } } }",
                "mutation { registerUmkm(input: {umkm: {}, sourceVersion: \"1e9999999\"}) { userErrors { code } } }",
            })
    void aDocumentThatDoesNotFitHasTheStatusOfItsMediaType(String document) {
        HttpResponse<String> graphql = Raw.query(document, "Accept", Raw.GRAPHQL);
        HttpResponse<String> json = Raw.query(document, "Accept", Raw.JSON);

        assertThat(Errors.code(graphql.body())).isEqualTo("BAD_REQUEST");
        assertThat(Errors.code(json.body())).isEqualTo("BAD_REQUEST");
        assertThat(graphql.statusCode()).isEqualTo(400);
        assertThat(json.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | \"1\"",
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | 1.5",
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | 1e999999999",
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | 4294967297",
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | {\"a\":1}",
                "query($v: Int) { umkms(first: $v) { nodes { id } } }                      | true",
                "query($v: String!) { region(code: $v) { code } }                          | null",
                "query($v: String!) { region(code: $v) { code } }                          | 33",
                "query($v: UmkmFilter) { umkms(filter: $v) { nodes { id } } }              | {\"bogus\":1}",
                "query($v: UmkmFilter) { umkms(filter: $v) { nodes { id } } }              | {\"and\":[null]}",
                "query($v: UmkmFilter) { umkms(filter: $v) { nodes { id } } }              | {\"scale\":[\"BOGUS\"]}",
                "query($v: UmkmFilter) { umkms(filter: $v) { nodes { id } } }              | {\"updatedSince\":\"x\"}",
                "query($v: RecordSort) { umkms(sort: $v) { nodes { id } } }                  | \"name_asc\"",
                "mutation($v: RegisterUmkmInput!) { registerUmkm(input: $v) { umkm { id } } } | {\"umkm\":{},\"sourceVersion\":1e9999999}",
                "mutation($v: RegisterUmkmInput!) { registerUmkm(input: $v) { umkm { id } } } | {\"umkm\":{},\"sourceVersion\":1.5}",
            })
    void aBadlyTypedVariableIsTheCallersMistake(String document, String value) {
        String query = new JsonObject().put("query", document).encode();
        String body = query.substring(0, query.length() - 1) + ",\"variables\":{\"v\":" + value + "}}";

        HttpResponse<String> answer = Raw.post(body, "Accept", Raw.GRAPHQL);

        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    /** The variable may be null, since it has a default; the argument may not. */
    @Test
    void nullWhereAnArgumentTakesNoneIsTheCallersMistake() {
        HttpResponse<String> answer = Raw.post(
                "{\"query\":\"query($v: String = \\\"33\\\") { region(code: $v) { code } }\",\"variables\":{\"v\":null}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(answer.body()).contains("\"data\":{\"region\":null}");
    }

    @Test
    void anOperationThatIsNotInTheDocumentIsUnknown() {
        HttpResponse<String> answer =
                Raw.post("{\"query\":\"query A { me { anonymous } }\",\"operationName\":\"B\"}", "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(Errors.message(answer.body())).contains("'B'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"umkm\":{\"owner\":{\"nikPemilik\":3372041234567890}}}",
                "{\"umkm\":{\"owner\":{\"nikPemilik\":[\"3372041234567890\"]}}}",
                "{\"umkm\":{\"establishedOn\":\"3372041234567890\"}}",
                "{\"umkm\":{\"establishedOn\":\"today\",\"owner\":{\"nikPemilik\":\"3372041234567890\"}}}",
                "{\"umkm\":{\"declaredScale\":\"3372041234567890\"}}",
                "{\"umkm\":{\"figures\":[{\"year\":2020,\"sales\":\"-3372041234567890\"}]}}",
                "{\"umkm\":{\"figures\":[{\"year\":3372041234567890}]}}",
            })
    void aRejectedValueIsNeverRepeated(String input) {
        Client official = Client.with(Tokens.official("33.72"));
        String literal = input.replaceAll("\"(\\w+)\":", "$1:");

        String byVariable =
                official.send(REGISTER, Map.of("input", new JsonObject(input))).asString();
        String byLiteral = official.send("mutation { registerUmkm(input: " + literal + ") { userErrors { code } } }")
                .asString();

        assertThat(Errors.code(byVariable)).isEqualTo("BAD_REQUEST");
        assertThat(Errors.code(byLiteral)).isEqualTo("BAD_REQUEST");
        assertThat(byVariable + byLiteral).doesNotContain("3372041234567890");
    }

    @Test
    void anErrorBesideDataIsAnswered() {
        String answer = Client.anonymous()
                .header("Accept-Language", "en")
                .send("{ me { anonymous } umkm(id: \"x\") { id } umkms(first: 1) { nodes { id } }"
                        + " resolveRegion(text: \"Solo\", within: \"\\u0000\") { score } }")
                .asString();

        assertThat(Errors.code(answer)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void anErrorOfANullableFieldLeavesTheOthersStanding() {
        String answer = Client.anonymous()
                .send("mutation { registerUmkm(input: {umkm: {}}) { umkm { id } } }")
                .asString();
        String mixed = Client.anonymous()
                .send("{ me { anonymous } umkmByNib(nib: \"" + "\\u0000" + "\") { id } }")
                .asString();

        assertThat(Errors.code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(new JsonObject(mixed)
                        .getJsonObject("data")
                        .getJsonObject("me")
                        .getBoolean("anonymous"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-              | Gunakan metode GET, POST.",
                "id             | Gunakan metode GET, POST.",
                "en             | Use the method GET, POST.",
                "en-GB,id;q=0.5 | Use the method GET, POST.",
                "fr             | Gunakan metode GET, POST.",
                "id,en;q=0.9    | Gunakan metode GET, POST.",
                ";;;            | Gunakan metode GET, POST.",
            })
    void messagesAreIndonesianUnlessEnglishIsAskedFor(String language, String message) {
        HttpResponse<String> answer = language == null
                ? Raw.send("PUT", "/graphql", new byte[0])
                : Raw.send("PUT", "/graphql", new byte[0], "Accept-Language", language);

        assertThat(Errors.message(answer.body())).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ umkms(first: 0) { nodes { id } } } | first dan last harus antara 1 dan 100. | first and last must lie between 1 and 100.",
                "{ me                                 | Dokumen GraphQL tidak dapat dibaca pada 1:5. | The GraphQL document cannot be read at 1:5.",
                "{ region(code: 1) { code } }         | Nilai 'code' tidak sesuai tipenya dalam skema. Diharapkan: teks. | The value of 'code' does not fit its type in the schema. Expected: a string.",
                "mutation { registerUmkm(input: {umkm: {}}) { umkm { id } } } | Token tidak ada atau tidak sah. | The token is missing or not valid.",
            })
    void everyKindOfErrorSpeaksBothLanguages(String document, String indonesian, String english) {
        assertThat(Errors.message(Raw.query(document).body())).isEqualTo(indonesian);
        assertThat(Errors.message(Raw.query(document, "Accept-Language", "en").body()))
                .isEqualTo(english);
    }
}
