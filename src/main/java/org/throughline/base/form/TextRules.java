package org.throughline.base.form;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.base.form.FormField.TextInput;
import org.throughline.base.form.FormField.TextKind;

/** What a text may be. */
final class TextRules {

    /** Of the HTML standard, as form-js has it. */
    private static final Pattern EMAIL =
            Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /** E.164: country code and at most 15 digits; spaces and dashes are how people write it. */
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[1-9][0-9]{5,14}");

    private TextRules() {}

    static Optional<Object> check(TextInput field, Object value, int longest, FieldReport report) {
        if (!(value instanceof String raw)) {
            report.add("form.error.shape");
            return Optional.empty();
        }
        String text = CleanText.withLineFeeds(raw.strip());
        boolean oneLine = field.type() == ComponentType.TEXTFIELD;
        if (!CleanText.isClean(text, oneLine)) {
            report.add("form.error.characters");
            return Optional.empty();
        }
        int length = text.codePointCount(0, text.length());
        int most = report.scope()
                .number(field.maxLength())
                .map(BigDecimal::intValue)
                .orElse(longest);
        int least = report.scope()
                .number(field.minLength())
                .map(BigDecimal::intValue)
                .orElse(0);
        if (length > Math.min(most, longest)) {
            report.add("form.error.maxLength", Math.min(most, longest), length);
        } else if (length < least) {
            report.add("form.error.minLength", least, length);
        } else {
            checkForm(field, text, report);
        }
        return Optional.of(text);
    }

    private static void checkForm(TextInput field, String text, FieldReport report) {
        TextPattern pattern = field.pattern();
        if (pattern != null && !pattern.matches(text)) {
            report.addOwnOr("form.error.pattern", "patternErrorMessage", field.patternMessage());
        } else if (field.kind() == TextKind.EMAIL && !EMAIL.matches(text)) {
            report.add("form.error.email");
        } else if (field.kind() == TextKind.PHONE && !PHONE.matches(text.replaceAll("[ /()-]", ""))) {
            report.add("form.error.phone");
        }
    }
}
