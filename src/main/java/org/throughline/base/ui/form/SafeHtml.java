package org.throughline.base.ui.form;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Turns what authors of forms write into HTML that can do nothing but be read.
 *
 * <p>Only text marks, lists, headings and tables pass; no scripts, styles, pictures, forms or ids. Links lead to web
 * and mail addresses. Values that people typed are escaped before they are put into a text.
 */
final class SafeHtml {

    private static final Safelist READABLE = Safelist.basic()
            .removeTags("img")
            .addTags("h3", "h4", "h5", "hr", "table", "thead", "tbody", "tr", "th", "td", "div", "del")
            .removeEnforcedAttribute("a", "rel")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");
    private static final Document.OutputSettings COMPACT = new Document.OutputSettings().prettyPrint(false);
    private static final String MARKS = "\\`*_{}[]()#+-.!|<>&~\"'";
    private static final int LONGEST = 50_000;
    /** Deeply nested marks cost time that grows faster than the text. */
    private static final int MOST_OPEN_MARKS = 2_000;

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

    private SafeHtml() {}

    /** Markdown as readable HTML; HTML in it is cleaned too. */
    static String ofMarkdown(String markdown) {
        if (markdown.length() > LONGEST || countMarks(markdown) > MOST_OPEN_MARKS) {
            return "<p>" + Entities.escape(markdown.substring(0, Math.min(LONGEST, markdown.length()))) + "</p>";
        }
        return clean(HTML.render(MARKDOWN.parse(markdown)));
    }

    /** HTML without anything that could act. Headings start at level 3, below those of the page. */
    static String clean(String html) {
        Document document = Jsoup.parseBodyFragment(html.substring(0, Math.min(LONGEST, html.length())));
        for (String large : List.of("h1", "h2")) {
            document.select(large).tagName("h3");
        }
        return Jsoup.clean(document.body().html(), "", READABLE, COMPACT);
    }

    /** A value that people typed, as plain text inside Markdown. */
    static String escapeForMarkdown(String value) {
        StringBuilder escaped = new StringBuilder();
        value.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r') {
                escaped.append(' ');
                return;
            }
            if (MARKS.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    /** A value that people typed, as plain text inside HTML. */
    static String escapeForHtml(String value) {
        return Entities.escape(value);
    }

    private static long countMarks(String markdown) {
        return markdown.chars().filter(mark -> "[]*_<>`".indexOf(mark) >= 0).count();
    }
}
