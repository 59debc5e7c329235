package org.throughline.session.web;

import org.springframework.web.util.HtmlUtils;

/** Writes HTML of which everything that is not a literal of this package is escaped. */
final class Tag {

    private Tag() {}

    /** An element around words. */
    static String words(String element, String words) {
        return "<%s>%s</%s>".formatted(element, escape(words), element.split(" ", 2)[0]);
    }

    /** A field that nobody sees. */
    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escape(value));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
