package id.kumkm.registry.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each enum of the schema and each of its values has a label in both languages. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class EnumLabelsTest {

    private static final String SCALE = "{ enumLabels(enums: [\"Scale\"]) { label values { value label } } }";

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @EnumSource
    void theFileHoldsEveryLabelAndNoOther(LabelLanguage language) {
        Set<String> needed = new TreeSet<>();
        EnumReads.of(schema).forEach(type -> {
            needed.add(type.getName());
            type.getValues().forEach(value -> needed.add(Labels.key(type.getName(), value.getName())));
        });

        Labels labels = new Labels(language);

        assertThat(labels.keys())
                .as("Keys of src/main/resources/dictionary/labels_*.properties: one for each enum and each value")
                .containsExactlyInAnyOrderElementsOf(needed);
        assertThat(labels.keys().stream().map(labels::of)).noneMatch(String::isBlank);
    }

    @Test
    void valuesComeInTheOrderOfAFormWhateverTheLanguage() {
        assertThat(new Labels(LabelLanguage.ID).keys()).isEqualTo(new Labels(LabelLanguage.EN).keys());
        assertThat(Client.anonymous()
                        .data(SCALE)
                        .getJsonArray("enumLabels")
                        .getJsonObject(0)
                        .getJsonArray("values"))
                .extracting(value -> ((JsonObject) value).getString("value"))
                .containsExactly("MIKRO", "KECIL", "MENENGAH", "BESAR");
    }

    @Test
    void theLanguageIsTheRequestsUnlessOneIsNamed() {
        Client english = Client.anonymous().header("Accept-Language", "en");

        assertThat(label(Client.anonymous(), SCALE)).isEqualTo("Usaha mikro");
        assertThat(label(english, SCALE)).isEqualTo("Micro");
        assertThat(label(english, SCALE.replace("(", "(lang: ID, "))).isEqualTo("Usaha mikro");
    }

    @Test
    void aDescriptionStandsBesideEachLabel() {
        JsonArray all = Client.anonymous()
                .data("{ enumLabels { name label description values { value label description } } }")
                .getJsonArray("enumLabels");

        assertThat(all).hasSizeGreaterThan(20).allSatisfy(one -> {
            JsonObject type = (JsonObject) one;
            assertThat(type.getString("name")).doesNotStartWith("__");
            assertThat(type.getString("description")).isNotBlank();
            assertThat(type.getJsonArray("values"))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(((JsonObject) value).getString("description"))
                            .isNotBlank());
        });
    }

    @Test
    void aNameThatIsNoEnumIsRefused() {
        String query = "query($enums: [String!]) { enumLabels(enums: $enums) { name } }";

        for (String name : List.of("Umkm", "scale", "", "__TypeKind")) {
            assertThat(Client.anonymous().errorCode(query, Map.of("enums", List.of("Scale", name))))
                    .isEqualTo("BAD_REQUEST");
        }
        assertThat(Client.anonymous().errorCode("{ enumLabels(enums: [null]) { name } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(Client.anonymous()
                        .data(query, Map.of("enums", List.of("Scale", "Scale", "Role")))
                        .getJsonArray("enumLabels"))
                .hasSize(2);
    }

    @Test
    void theDatabaseIsNotAsked() {
        long before = Statements.count();

        Client.anonymous().data(SCALE);
        Client.anonymous().data("{ dataDictionary { name } }");

        assertThat(Statements.count()).isEqualTo(before);
    }

    private static String label(Client client, String query) {
        return client.data(query).getJsonArray("enumLabels").getJsonObject(0).getJsonArray("values").stream()
                .map(JsonObject.class::cast)
                .filter(value -> value.getString("value").equals("MIKRO"))
                .map(value -> value.getString("label"))
                .findFirst()
                .orElseThrow();
    }
}
