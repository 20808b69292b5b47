package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as companies write them on letterheads and offices in lists. */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "(0271) 712345 | +62271712345",
                "021-5551234 | +62215551234",
                "+62 271 712345 | +62271712345",
                "+62 (0) 271 712345 | +62271712345",
                "(62-21) 5795 8822 | +622157958822",
                "0062 21 57958822 | +622157958822",
                "0271.712345 | +62271712345",
                "’0271 712345 | +62271712345",
                "'0271 712345 | +62271712345",
                "021 – 555 1234 | +62215551234",
                "０２７１ ７１２３４５ | +62271712345",
                "0431-12345 | +6243112345",
                "(061) 4512345 | +62614512345",
                "0981-21234567 | +6298121234567",
                "(0271) 712345 ext. 12 | +62271712345;ext=12",
                "0271712345 Ext 1204 | +62271712345;ext=1204",
                "021-5551234 pesawat 7 | +62215551234;ext=7",
                "021-5551234 psw. 101 | +62215551234;ext=101",
                "021-5551234 x101 | +62215551234;ext=101",
                "+62271712345;ext=12 | +62271712345;ext=12",
                "0812-3456-7890 | +6281234567890",
                "6281234567890 | +6281234567890",
                "0800-1-558000 | +628001558000",
                "tel:+62271712345 | +62271712345",
                "TEL: 0271-712345 | +62271712345",
                "0812-3456-7890 (WA) | +6281234567890",
                "081234567890 WhatsApp | +6281234567890",
                "(0271) 712345 (hunting) | +62271712345",
                "٠٢٧١ ٧١٢٣٤٥ | +62271712345",
                "0271-712345-8 | +62271712345",
                "(0271) 712345 - 48 | +62271712345",
                "0271712345-8 | +62271712345",
                "021-5551234-36 (hunting) | +62215551234",
                "021 57958822–3 ext. 101 | +622157958822;ext=101",
                "+62 271 712345-7 | +62271712345",
                "0271-712345 / 8 | +62271712345",
                "0271 712345/48 | +62271712345",
                "021-5551234/5 | +62215551234",
                "021-5551234/36 (hunting) | +62215551234",
                "0271-712-345 | +62271712345",
                "021-5795-88-22 | +622157958822",
                "81234567890 | +6281234567890",
                "8123456789 | +628123456789",
                "812-3456-7890 | +6281234567890",
                "HP: 0812-3456-7890 | +6281234567890",
                "No. HP 081234567890 | +6281234567890",
                "WA 0812 3456 7890 | +6281234567890",
                "HP/WA: 081234567890 | +6281234567890",
                "Telp. 0271-712345 | +62271712345",
                "Telp: (0271) 712345 / 8 | +62271712345",
                "Tlp 0271712345 ext. 12 | +62271712345;ext=12",
                "- | NOTHING",
                "0 | NOTHING",
                "\"\" | NOTHING",
            })
    void aNumberOfAnOfficeHasOneForm(String written, String stored) {
        Rejections rejections = new Rejections();

        String number = PhoneNumber.any(written, "phone", rejections);

        assertThat(number).isEqualTo(stored == null || stored.equals("NOTHING") ? null : stored);
        assertThat(rejections.any()).isEqualTo(stored == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "712345", // without its area code
                "0271 7123", // too short
                "0271 712345678", // too long
                "021-5551234/4", // lines that go down
                "0271-712345/6/7", // three numbers
                "0812345678/9",
                "81234567", // of a city that is not said
                "81234567890-1",
                "Telp. kantor 0271",
                "0271 712345, 712346",
                "0271-712345-2", // lines that go down
                "021-5551234-12",
                "0271-712345-712348",
                "0171 712345", // no area code begins with 1
                "1500 600", // a short number, which nobody abroad reaches
                "+65 6123 4567", // another country's
                "0812-3456-7890 ext. 4", // mobiles have none
                "0271 712345 ext.",
                "+62 +62 271 712345",
                "081234567890-1", // together another person's
                "0812345678-90",
                "0812-3456-7890-1",
                "(0812) 34567890 - 1",
                "+62 81234567890 - 12",
                "telepon kantor",
            })
    void whatIsNoNumberIsRefusedAndNotRepeated(String written) {
        Rejections rejections = new Rejections();

        assertThat(PhoneNumber.any(written, "phone", rejections)).isNull();

        assertThat(rejections.all()).hasSize(1);
        assertThat(rejections.all().toString()).contains("INVALID_PHONE").doesNotContain(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "021-5551234/4",
                "021-5551234 / 5551235",
                "0271 712345/712346",
                "0271 712345, 712346",
                "0271 712345; 0271 712346",
                "0812-3456-7890/0813-3456-7890",
                "0271 712345 atau 0271 712346",
                "0271 712345 & 0271 712346",
            })
    void twoNumbersAreToldThatOneIsExpected(String written) {
        for (boolean person : List.of(true, false)) {
            Rejections rejections = new Rejections();

            assertThat(
                            person
                                    ? PhoneNumber.mobile(written, "phone", rejections)
                                    : PhoneNumber.any(written, "phone", rejections))
                    .isNull();

            assertThat(rejections.all().toString()).contains("INVALID_PHONE", "hanya satu nomor", "one number only");
        }
    }

    @Test
    void aPersonsNumberIsAMobileOne() {
        Rejections rejections = new Rejections();

        assertThat(PhoneNumber.mobile("(0812) 3456-7890", "phone", rejections)).isEqualTo("+6281234567890");
        for (String written : List.of("tel:0812-3456-7890 (WA)", "HP. 0812 3456 7890", "81234567890")) {
            assertThat(PhoneNumber.mobile(written, "phone", rejections))
                    .as(written)
                    .isEqualTo("+6281234567890");
        }
        assertThat(rejections.any()).isFalse();
        assertThat(PhoneNumber.mobile("081234567890-1", "phone", rejections)).isNull();
        assertThat(rejections.all().toString()).contains("INVALID_PHONE");
        assertThat(PhoneNumber.mobile("(0271) 712345", "phone", rejections)).isNull();
        assertThat(rejections.any()).isTrue();
    }
}
