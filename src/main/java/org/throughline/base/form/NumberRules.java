package org.throughline.base.form;

import java.math.BigDecimal;
import java.util.Optional;
import org.throughline.base.form.FormField.NumberInput;

/** What a number may be. */
final class NumberRules {

    /** Beyond it nobody counts, and a number such as 1e999999999 would fill the memory when it is written out. */
    private static final int MOST_DIGITS = 25;

    private NumberRules() {}

    static Optional<Object> check(NumberInput field, Object value, FieldReport report) {
        Optional<BigDecimal> number = parse(value);
        if (number.isEmpty()) {
            report.add("form.error.number");
            return Optional.empty();
        }
        checkBounds(field, number.get(), report);
        return number.map(valid -> field.asText() ? valid.toPlainString() : valid);
    }

    private static Optional<BigDecimal> parse(Object value) {
        try {
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(shortText(value));
            boolean sane = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return sane ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String shortText(Object value) {
        String text = value instanceof String || value instanceof Number
                ? value.toString().strip()
                : "";
        return text.length() > 2 * MOST_DIGITS ? "" : text;
    }

    private static void checkBounds(NumberInput field, BigDecimal number, FieldReport report) {
        Optional<BigDecimal> min = report.scope().number(field.min());
        Optional<BigDecimal> max = report.scope().number(field.max());
        Integer digits = field.decimalDigits();
        BigDecimal step = field.increment();
        if (min.isPresent() && number.compareTo(min.get()) < 0) {
            report.add("form.error.min", min.get());
        } else if (max.isPresent() && number.compareTo(max.get()) > 0) {
            report.add("form.error.max", max.get());
        } else if (digits != null && number.stripTrailingZeros().scale() > digits) {
            report.add(digits == 0 ? "form.error.whole" : "form.error.decimals", digits);
        } else if (step != null && step.signum() > 0) {
            BigDecimal offset = number.remainder(step);
            if (offset.signum() != 0) {
                BigDecimal below = number.subtract(offset.signum() < 0 ? offset.add(step) : offset);
                report.add("form.error.increment", below, below.add(step));
            }
        }
    }
}
