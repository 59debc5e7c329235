package org.throughline.base.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeHtmlTest {

    @Test
    void marksBecomeMarkup() {
        assertThat(SafeHtml.ofMarkdown("# Title\n\n* **one**\n* [two](https://example.org)"))
                .contains("<h3>Title</h3>", "<strong>one</strong>")
                .contains("<a href=\"https://example.org\" rel=\"noopener noreferrer nofollow\">two</a>");
    }

    @Test
    void whatCouldActIsRemoved() {
        for (String evil : new String[] {
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "<a href=\"java\tscript:alert(1)\">x</a>",
            "<div style=\"background:url(https://evil.example)\">x</div>",
            "<base href=\"https://evil.example\"><form action=x><input name=y></form>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=x></iframe><object data=x></object><embed src=x>"
        }) {
            assertThat(SafeHtml.ofMarkdown(evil).toLowerCase(java.util.Locale.ROOT))
                    .as(evil)
                    .doesNotContain(
                            "<script", "<img", "<svg", "javascript:", "data:", "style=", "<form", "<base", "<iframe")
                    .doesNotContain("onerror", "onload");
        }
    }

    @Test
    void aTextFullOfMarksEndsAtOnce() {
        assertThat(SafeHtml.ofMarkdown("[".repeat(50_000))).startsWith("<p>[[[");
        assertThat(SafeHtml.ofMarkdown(">".repeat(49_000))).startsWith("<p>&gt;");
    }

    @Test
    void escapedValuesStayWords() {
        String typed = "**bold** [x](y) <b>\n# Title";

        assertThat(SafeHtml.ofMarkdown("For " + SafeHtml.escapeForMarkdown(typed)))
                .isEqualToIgnoringWhitespace("<p>For **bold** [x](y) &lt;b&gt; # Title</p>");
    }
}
