package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    @Test
    void numbersAreAsTheyWereWritten() throws IOException {
        assertThat(read("[1,-2147483649,12345678901234567890,1.10,1e999999999]"))
                .isEqualTo(List.of(
                        1,
                        -2147483649L,
                        new BigInteger("12345678901234567890"),
                        new BigDecimal("1.10"),
                        new BigDecimal("1e999999999")));
    }

    @Test
    void textIsAsItWasWritten() throws IOException {
        assertThat(read("{\"a\":{\"b\":\"\u00e9\\n# \\u00e9\"}}"))
                .isEqualTo(Map.of("a", Map.of("b", "\u00e9\n# \u00e9")));
    }

    @Test
    void nullsInListsAreKept() throws IOException {
        assertThat(read("[null,false,[]]")).isEqualTo(Arrays.asList(null, false, List.of()));
    }

    private static @Nullable Object read(String json) throws IOException {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
