package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Problem;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

    @Test
    void anAnswerHasABound() {
        JsonBytes json = new JsonBytes();
        byte[] text = new byte[100_000];

        assertThatThrownBy(() -> {
                    for (int at = 0; at < 21; at++) {
                        json.raw(text);
                    }
                })
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ErrorCode.COST_EXCEEDED);
                    assertThat(refused.extensions()).containsEntry("limited", "BYTES");
                });
        assertThat(json.toBuffer().length()).isEqualTo(2_000_000);
    }
}
