package org.throughline.base.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts with FEEL between double braces, as form-js writes them: {@code Offered to {{ownerName}}}. */
final class FormText {

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^{}]*+)}}");

    private FormText() {}

    static List<String> expressions(String text) {
        List<String> expressions = new ArrayList<>();
        Matcher matcher = TEMPLATE.matcher(text);
        while (matcher.find()) {
            expressions.add(matcher.group(1).strip());
        }
        return expressions;
    }

    /** Puts the values in; each passes through {@code escape}, for it may hold what a person typed. */
    static String fill(
            String text, FormConditions conditions, Map<String, Object> variables, UnaryOperator<String> escape) {
        Matcher matcher = TEMPLATE.matcher(text);
        return matcher.replaceAll(match -> {
            String value = conditions
                    .evaluate(match.group(1).strip(), variables)
                    .map(FormText::words)
                    .orElse("");
            return Matcher.quoteReplacement(escape.apply(value));
        });
    }

    static String words(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(FormText::words).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
