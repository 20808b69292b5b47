package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for a number, and for none. */
class WrittenNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "–",
                "--",
                "0",
                "00",
                "0,00",
                "０",
                ".",
                "/",
                "n/a",
                "N.A.",
                "#N/A",
                "null",
                "nihil",
                "tidak ada",
                "Tidak  Ada",
                "belum ada",
                "tdk ada",
                "belum punya",
                "kosong",
                "\u00A0",
                "'0",
                "?",
                "- / -"
            })
    void isNothing(String written) {
        assertThat(WrittenNumber.saysNothing(written)).isTrue();
        assertThat(WrittenNumber.bare(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0000000000000",
                "1",
                "08",
                "nib",
                "tidak",
                "belum jadi",
                "ada",
                "\u200B",
                "-\u0000",
                "\uD83D\uDE42"
            })
    void isSomething(String written) {
        assertThat(WrittenNumber.saysNothing(written)).isFalse();
        assertThat(WrittenNumber.bare(written)).isNotNull();
    }

    @Test
    void nullIsNoText() {
        assertThat(WrittenNumber.saysNothing(null)).isFalse();
        assertThat(WrittenNumber.bare(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "12.345.678.2-526.000, 123456782526000",
        "'’0812–3456 7890', 081234567890",
        "(0271) 712-345, 0271712345",
        "３３７２, 3372",
        "3.37205E+15, 337205E+15",
    })
    void whatIsPutInAndAroundItGoes(String written, String bare) {
        assertThat(WrittenNumber.bare(written)).isEqualTo(bare);
    }
}
