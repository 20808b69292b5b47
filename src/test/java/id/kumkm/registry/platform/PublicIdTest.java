package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicIdTest {

    /** Examples of the TypeID specification 0.3. */
    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000, 00000000000000000000000000",
        "00000000-0000-0000-0000-000000000001, 00000000000000000000000001",
        "00000000-0000-0000-0000-00000000000a, 0000000000000000000000000a",
        "00000000-0000-0000-0000-000000000020, 00000000000000000000000010",
        "ffffffff-ffff-ffff-ffff-ffffffffffff, 7zzzzzzzzzzzzzzzzzzzzzzzzz",
        "01890a5d-ac96-774b-bcce-b302099a8057, 01h455vb4pex5vsknk084sn02q"
    })
    void followsTheSpecification(UUID id, String digits) {
        assertThat(PublicId.of("umkm", id)).isEqualTo("umkm_" + digits);
        assertThat(PublicId.parse("umkm", "umkm_" + digits)).contains(id);
    }

    @Test
    void everyKeyComesBack() {
        for (int round = 0; round < 1_000; round++) {
            UUID id = Uuids.next();

            assertThat(PublicId.parse("umkm", PublicId.of("umkm", id))).contains(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "umkm_",
                "umkm",
                "coop_01h455vb4pex5vsknk084sn02q",
                "umkm_01H455VB4PEX5VSKNK084SN02Q",
                "umkm_81h455vb4pex5vsknk084sn02q",
                "umkm_01h455vb4pex5vsknk084sn02u",
                "umkm_01h455vb4pex5vsknk084sn02qq",
                "umkm-01h455vb4pex5vsknk084sn02q"
            })
    void anythingElseIsNoId(String written) {
        assertThat(PublicId.parse("umkm", written)).isEmpty();
    }
}
