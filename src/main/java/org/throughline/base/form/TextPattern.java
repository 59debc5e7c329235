package org.throughline.base.form;

import com.google.re2j.Pattern;

/**
 * A regular expression that an author wrote into a form.
 *
 * <p>Runs on RE2, whose time grows with the length of the text only: a "regex bomb" such as {@code (a+)+$} is
 * harmless. The price: no look-ahead and no back references; a schema that uses them is refused.
 */
public final class TextPattern {

    private final Pattern compiled;

    private TextPattern(Pattern compiled) {
        this.compiled = compiled;
    }

    /** Throws {@link com.google.re2j.PatternSyntaxException}, an IllegalArgumentException, when it cannot be used. */
    public static TextPattern compile(String pattern) {
        return new TextPattern(Pattern.compile(pattern));
    }

    /** As in a browser, the pattern may match any part of the text unless it is anchored. */
    public boolean matches(String text) {
        return compiled.matcher(text).find();
    }

    @Override
    public String toString() {
        return compiled.pattern();
    }
}
