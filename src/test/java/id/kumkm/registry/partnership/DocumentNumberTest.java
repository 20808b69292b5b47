package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.Rejections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices number documents in many ways; what nobody numbers so is refused with its path. */
class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/SPK/III/2026",
                "NK/1/2025",
                "AD/1",
                "PKS.123/DIR-2/2023",
                "No. 7 Tahun 2024",
                "4500012345",
                "005/MoU & Adendum/IX/24"
            })
    void isTakenAsItIs(String number) {
        Rejections rejections = new Rejections();

        assertThat(DocumentNumber.clean(number, "documentNumber", rejections)).isEqualTo(number);
        assertThat(rejections.any()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "-", "0000", "1/1/1", "xxxx", "tidak ada", "SPK", "/12/3", "<b>12</b>", "?? 12"})
    void isRefusedWhereNobodyNumbersSo(String number) {
        Rejections rejections = new Rejections();

        assertThat(DocumentNumber.clean(number, "documentNumber", rejections)).isNull();
        assertThat(rejections.all())
                .extracting(one -> one.code() + " " + String.join(".", one.path()))
                .containsExactly("INVALID_DOCUMENT_NUMBER input.documentNumber");
    }
}
