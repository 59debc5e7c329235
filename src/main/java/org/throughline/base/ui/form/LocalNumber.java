package org.throughline.base.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in their language; without thousands marks, which mean different things. */
final class LocalNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private LocalNumber() {}

    /** The number, or empty when it cannot be told for certain what is meant. */
    static Optional<BigDecimal> parse(String text, Locale locale) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        String bare = text.strip().replaceAll("[\\u00A0\\u202F ]", "").replace('\u2212', '-');
        boolean ambiguous = point != '.' && bare.indexOf('.') >= 0;
        String plain = bare.replace(point, '.');
        return !ambiguous && PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    static String write(BigDecimal number, Locale locale) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        return number.toPlainString().replace('.', point);
    }
}
