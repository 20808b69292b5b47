package id.kumkm.registry.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void whateverIsPutInIsEscaped() {
        Template token = new Template("token.html");

        String html = token.fill(Map.of("key", "a\"b'", "title", "<script>&", "token", "$1 {{key}}"))
                .text();

        assertThat(html)
                .contains("id=\"a&quot;b&#39;-token\"", "&lt;script&gt;&amp;", ">$1 {{key}}<")
                .doesNotContain("<script>");
    }

    @Test
    void htmlOfItsOwnIsNot() {
        Template.Html inner = new Template("token.html").fill(Map.of("key", "k", "title", "t", "token", "x"));

        assertThat(new Template("page.html").fill(Map.of("cards", inner)).text())
                .contains("<textarea id=\"k-token\"");
    }
}
