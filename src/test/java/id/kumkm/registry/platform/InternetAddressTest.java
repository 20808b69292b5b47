package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternetAddressTest {

    @ParameterizedTest
    @CsvSource({
        "www.batikcontoh.co.id, https://www.batikcontoh.co.id",
        "http://Contoh.ID/Produk?Id=A, http://contoh.id/Produk?Id=A",
        "HTTPS://contoh.id:8443/, https://contoh.id:8443/",
        "contoh.id, https://contoh.id",
        "contoh.id., https://contoh.id",
        "https://contoh.id./, https://contoh.id/",
        "www.toko.com, https://www.toko.com",
        "https://bätik.id, https://xn--btik-loa.id",
        "BÄTIK.id/Produk?a=ä, https://xn--btik-loa.id/Produk?a=ä",
        "http://www.bätik.id:8080/, http://www.xn--btik-loa.id:8080/",
        "例え.テスト, https://xn--r8jz45g.xn--zckzah",
        "https://xn--btik-loa.id, https://xn--btik-loa.id",
        "instagram.com/batik_contoh/, https://instagram.com/batik_contoh/",
        "-, ",
    })
    void aWebsiteHasASchemeAndAHost(String written, String stored) {
        Rejections rejections = new Rejections();

        assertThat(InternetAddress.website(written, "website", rejections)).isEqualTo(stored);
        assertThat(rejections.any()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1)",
        "data:text/html;base64",
        "ftp://contoh.id",
        "http:",
        "http://",
        "http:/contoh.id",
        "http//contoh.id",
        "https://http://contoh.id",
        "www.",
        "www.contoh",
        "http://www.contoh/toko",
        "a@b",
        "toko@contoh.id",
        "@tokocontoh",
        "contoh..id",
        ".contoh.id",
        "-contoh.id",
        "contoh-.id",
        "contoh.id:0",
        "contoh.id:65536",
        "192.168.1.1",
        "localhost",
        "contoh .id",
        "contoh.id;toko.id",
        "contoh.id/<script>",
        "https://bank.example.id@jahat.example",
        "https://contoh.id/a b",
        "https://",
        "contoh",
        "//contoh.id",
        "https://contoh.id\u202E/kilab",
        "https://bä tik.id",
        "https://-bätik.id",
        "https://bätik",
        "www.bätik",
        "bätik@contoh.id",
        "https://a℀b.id",
    })
    void whatIsNoWebsiteIsRefused(String written) {
        Rejections rejections = new Rejections();

        assertThat(InternetAddress.website(written, "website", rejections)).isNull();
        assertThat(rejections.all()).hasSize(1);
        assertThat(rejections.all().toString())
                .contains(written.contains("\u202E") ? "INVALID_TEXT" : "INVALID_WEBSITE");
    }

    @ParameterizedTest
    @CsvSource({
        "Kantor@Contoh.ID, kantor@contoh.id",
        "mailto:kantor@contoh.id, kantor@contoh.id",
        "MailTo: Kantor@contoh.id, kantor@contoh.id",
        "mailto:, REFUSED",
        "mailto:kantor@contoh.id?subject=a, REFUSED",
        "kantor@contoh.id;toko@contoh.id, REFUSED",
        "kantor@contoh.id., kantor@contoh.id",
        "kantor@contoh.id;, kantor@contoh.id",
        "kantor@contoh.id\u00A0, kantor@contoh.id",
        "pak.budi+toko@contoh.co.id, pak.budi+toko@contoh.co.id",
        "kantor@Bätik.id, kantor@xn--btik-loa.id",
        "käntor@contoh.id, käntor@contoh.id",
        "kantor@bä tik.id, REFUSED",
        "-, ",
        "bukan, REFUSED",
        "a@b, REFUSED",
        "@contoh.id, REFUSED",
        "kantor@, REFUSED",
        "kantor@@contoh.id, REFUSED",
        "'kantor@gmail,com', REFUSED",
        "'kantor,toko@gmail.com', REFUSED",
        "kantor @contoh.id, REFUSED",
        "kantor@ contoh.id, REFUSED",
        "kantor@contoh .id, REFUSED",
        ".kantor@contoh.id, REFUSED",
        "kantor.@contoh.id, REFUSED",
        "kan..tor@contoh.id, REFUSED",
        "kantor@.id, REFUSED",
        "kantor@contoh..id, REFUSED",
        "kantor@-contoh.id, REFUSED",
        "kantor@contoh-.id, REFUSED",
        "kantor@192.168.1.1, REFUSED",
        "<kantor@contoh.id>, REFUSED",
        "kantor@contoh.id (Budi), REFUSED",
        "www.contoh.id, REFUSED",
        "a b@contoh.id, REFUSED",
        "a\u202Eb@contoh.id, REFUSED",
    })
    void anEmailAddressIsKeptInLowerCase(String written, String stored) {
        Rejections rejections = new Rejections();
        boolean refused = "REFUSED".equals(stored);

        assertThat(InternetAddress.email(written, "email", rejections)).isEqualTo(refused ? null : stored);
        assertThat(rejections.any()).isEqualTo(refused);
    }
}
