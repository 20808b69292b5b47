package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.platform.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which status and media type each of the two texts has for an answer. */
class SpecificationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // stage     | code            | 2023, graphql-response | 2023, json | 2026
                "TRANSPORT  | BAD_REQUEST      | 400 | 400 | 400",
                "TRANSPORT  | UNAUTHENTICATED  | 401 | 401 | 401",
                "TRANSPORT  | NOT_FOUND        | 404 | 404 | 404",
                "TRANSPORT  | UNAVAILABLE      | 503 | 503 | 503",
                "TRANSPORT  | COST_EXCEEDED    | 400 | 400 | 422",
                "JSON       | BAD_REQUEST      | 400 | 400 | 400",
                "PARAMETERS | BAD_REQUEST      | 400 | 400 | 422",
                "SYNTAX     | BAD_REQUEST      | 400 | 200 | 400",
                "VALIDATION | BAD_REQUEST      | 400 | 200 | 422",
                "VALIDATION | COST_EXCEEDED    | 400 | 200 | 422",
                "VALIDATION | UNAVAILABLE      | 503 | 503 | 503",
                "EXECUTION  | BAD_REQUEST      | 400 | 200 | 422",
                "EXECUTION  | COST_EXCEEDED    | 400 | 200 | 422",
                "EXECUTION  | FORBIDDEN        | 403 | 403 | 403",
                "EXECUTION  | RATE_LIMITED     | 429 | 429 | 429",
                "EXECUTION  | INTERNAL         | 500 | 500 | 500",
                "EXECUTION  | OUTCOME_UNKNOWN  | 500 | 500 | 500",
            })
    void aRefusalHasTheStatusOfItsStage(Stage stage, ErrorCode code, int older, int olderPlain, int newer) {
        assertThat(Specification.OF_2023.status(stage, code, false)).isEqualTo(older);
        assertThat(Specification.OF_2023.status(stage, code, true)).isEqualTo(olderPlain);
        assertThat(Specification.OF_2026.status(stage, code, false)).isEqualTo(newer);
        assertThat(Specification.OF_2026.status(stage, code, true)).isEqualTo(newer);
    }

    @ParameterizedTest
    @CsvSource({
        "BAD_REQUEST, 200, 294, true",
        "UNAUTHENTICATED, 200, 294, true",
        "RATE_LIMITED, 429, 294, false",
        "UNAVAILABLE, 200, 294, false",
        "INTERNAL, 200, 294, false",
    })
    void dataBesideAnErrorIsPartialSuccess(ErrorCode code, int older, int newer, boolean tellsNull) {
        assertThat(Specification.OF_2023.statusBesideData(code)).isEqualTo(older);
        assertThat(Specification.OF_2026.statusBesideData(code)).isEqualTo(newer);
        assertThat(Specification.OF_2023.tellsNull(code)).isFalse();
        assertThat(Specification.OF_2026.tellsNull(code)).isEqualTo(tellsNull);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "294, true", "400, false", "422, false", "503, false"})
    void plainJsonIsForSuccessAloneSince2026(int status, boolean isKept) {
        String plain = MediaTypes.withCharset(MediaTypes.JSON);

        assertThat(Specification.OF_2023.type(status, plain)).isEqualTo(plain);
        assertThat(Specification.OF_2026.type(status, plain).equals(plain)).isEqualTo(isKept);
    }

    @Test
    void theSettingNamesOneOfThem() {
        assertThat(Specification.named("2023")).isEqualTo(Specification.OF_2023);
        assertThat(Specification.named("2026")).isEqualTo(Specification.OF_2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "latest", "OF_2026"})
    void anotherSettingIsToldAtStart(String written) {
        assertThatThrownBy(() -> Specification.named(written))
                .hasMessage("registry.graphql-over-http is '" + written + "': set 2023 or 2026");
    }
}
