package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PP 7/2021 Pasal 106: ten patterns at least, and what each calls its two sides. */
class PartnershipPatternTest {

    @ParameterizedTest
    @CsvSource({
        "INTI_PLASMA, PLASMA, INTI",
        "SUBKONTRAK, SUBKONTRAKTOR, KONTRAKTOR",
        "WARALABA, PENERIMA_WARALABA, PEMBERI_WARALABA",
        "PERDAGANGAN_UMUM, PEMASOK_BARANG, PENERIMA_BARANG",
        "DISTRIBUSI_KEAGENAN, DISTRIBUTOR_AGEN, PRINSIPAL",
        "RANTAI_PASOK, PEMASOK, PEMBELI",
        "BAGI_HASIL, PELAKSANA_USAHA, PENYEDIA_MODAL",
        "KERJA_SAMA_OPERASIONAL, MITRA, MITRA",
        "USAHA_PATUNGAN, MITRA, MITRA",
        "PENYUMBERLUARAN, PENERIMA_KERJA, PEMBERI_KERJA",
        "LAINNYA, MITRA, MITRA"
    })
    void eachCallsItsSidesInItsOwnWay(PartnershipPattern pattern, PartnershipRole supplier, PartnershipRole buyer) {
        assertThat(pattern.supplier()).isEqualTo(supplier);
        assertThat(pattern.buyer()).isEqualTo(buyer);
    }

    @Test
    void thereAreTenAndAnother() {
        assertThat(PartnershipPattern.values()).hasSize(11);
    }
}
