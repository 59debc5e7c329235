package org.throughline.base.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormConditions;

/**
 * Evaluates the FEEL of forms with the engine that also evaluates decision tables.
 *
 * <p>External functions are off. What could run without end is refused: functions of an expression's own, loops over
 * written ranges, and Java's regular expressions ({@code matches}, {@code replace}, {@code split}), whose time an
 * author could blow up. {@code today()} and {@code now()} follow the product's clock, in UTC.
 */
@Component
public class FeelConditions implements FormConditions {

    private static final Logger LOG = LoggerFactory.getLogger(FeelConditions.class);
    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 6;
    private static final int MOST_BLOCKS = 8;
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final Pattern BLOCK = Pattern.compile("\\b(?:if|for|some|every)\\b");
    private static final int MOST_CACHED = 2_000;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern OWN_CODE = Pattern.compile("\\b(function|external|matches|replace|split)\\s*\\(");
    private static final Pattern LOOP_OVER_RANGE = Pattern.compile("\\b(for|some|every)\\b.*\\.\\.", Pattern.DOTALL);

    private final FeelEngineApi engine;
    private final Map<String, Optional<ParsedExpression>> parsed = new ConcurrentHashMap<>();

    public FeelConditions(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
                .withEnabledExternalFunctions(false)
                .withClock(() -> clock.instant().atZone(ZoneOffset.UTC))
                .build();
    }

    @Override
    public Optional<Object> evaluate(String expression, Map<String, Object> variables) {
        return parse(expression).flatMap(tree -> result(engine.evaluate(tree, variables), expression));
    }

    @Override
    public Optional<String> problem(String expression) {
        if (expression.isBlank()) {
            return Optional.of("empty");
        }
        if (expression.length() > LONGEST) {
            return Optional.of("longer than " + LONGEST);
        }
        String code = withoutTexts(expression);
        if (OWN_CODE.matcher(code).find() || LOOP_OVER_RANGE.matcher(code).find()) {
            return Optional.of("not allowed in forms");
        }
        if (isTangled(code)) {
            return Optional.of("brackets that do not match, or nested too deep");
        }
        if (Thread.currentThread().isInterrupted()) {
            return Optional.of("not read in time");
        }
        ParseResult result = engine.parseExpression(expression);
        return result.isSuccess()
                ? Optional.empty()
                : Optional.of(result.failure().message());
    }

    /** The expression with every text in it emptied, so that signs within texts do not count. */
    static String withoutTexts(String expression) {
        return TEXT.matcher(expression).replaceAll("\"\"");
    }

    /**
     * Whether the parser could lose its way: it tries each bracket and each block in several ways, one within the other, so that ten open
     * ones cost it seconds.
     */
    static boolean isTangled(String code) {
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (OPENING.indexOf(sign) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(sign) >= 0) {
                depth--;
            }
            if (depth < 0 || depth > DEEPEST) {
                return true;
            }
        }
        return depth != 0 || BLOCK.matcher(code).results().count() > MOST_BLOCKS;
    }

    private Optional<ParsedExpression> parse(String expression) {
        if (parsed.size() > MOST_CACHED) {
            parsed.clear();
        }
        return parsed.computeIfAbsent(expression, this::parseOnce);
    }

    private Optional<ParsedExpression> parseOnce(String expression) {
        return problem(expression).isPresent()
                ? Optional.empty()
                : Optional.of(engine.parseExpression(expression).parsedExpression());
    }

    private static Optional<Object> result(EvaluationResult result, String expression) {
        if (!result.isSuccess()) {
            LOG.debug("FEEL '{}' gave no value: {}", expression, result.failure());
            return Optional.empty();
        }
        return Optional.ofNullable(jsonLike(result.result()));
    }

    private static @Nullable Object jsonLike(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        if (value instanceof Temporal) {
            return value.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) ->
                    Optional.ofNullable(jsonLike(item)).ifPresent(json -> copy.put(String.valueOf(key), json)));
            return copy;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> Optional.ofNullable(jsonLike(item)).ifPresent(copy::add));
            return copy;
        }
        return value.toString();
    }
}
