package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void aFullDiskIsNotToldAsAPassingFault() {
        Problem problem = Failures.of(new IllegalStateException(new SQLException("could not extend file", "53100")));

        assertThat(problem.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(problem.text().in(Locale.ENGLISH))
                .contains("storage is full")
                .doesNotContain("Try again");
    }
}
