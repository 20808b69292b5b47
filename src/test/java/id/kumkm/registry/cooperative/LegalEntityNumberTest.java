package id.kumkm.registry.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of legal entities look as offices and the ministry of law write them. */
class LegalEntityNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "518/BH/643/DISKOP DAN UMKM",
                "518/BH/643/IV/2009",
                "518/BH/643/2010",
                "518/BH/643",
                "4319/BH/PAD/KDK.10.II/I/2002",
                "4425/BH/PADKWK.10/IV/1996",
                "348/PAD/M.KUKM.2/V/2017",
                "518/PAD.47 - Diskop/2003",
                "518/BH.88-DISKOP/THN.2007",
                "9749/BH/KWK-10/21",
                "8020/BH/PAD/518-KOP/XII/2000",
                "8112/BH/PAD/KWK.10/VI/96",
                "00292/BH/PAD KWK 6/VI/1996",
                "514/BH/XVI.13/III/2010",
                "518/BH/XIV.13/05/2016/DKUMKM",
                "005044/BH/M.KUKM.2/VIII/2017",
                "0003967//BH/M.KUKM.2/IV/2017",
                "2149/B.H./I",
                "Badan Hukum No. 1059/BH/PAD/KWK-10/VII/98",
                "12 / bh / kwk.11 / iii / 1998",
                "3450/BH/KWK.11/XII/1981",
                "AHU-1517049.AH.01.27.TAHUN 2020",
                "AHU-0007557.AH.01.26.Tahun 2020",
                "AHU-0012345.AH.01.26.TAHUN-2024",
            })
    void asOfficesWriteThem(String number) {
        assertThat(LegalEntityNumber.isDoubtful(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123/abc",
                "3372010000011",
                "BH/KWK.XI",
                "000/BH/000",
                "12/Bhinneka/2010",
                "BH 12",
                "AHU-0007557",
                "AHU-0007557.AH.01.26.TAHUN 9999",
                "AHU-0007557.AH.02.01.TAHUN 2010",
                "sudah berbadan hukum",
            })
    void others(String number) {
        assertThat(LegalEntityNumber.isDoubtful(number)).isTrue();
    }
}
