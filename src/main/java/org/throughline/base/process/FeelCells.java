package org.throughline.base.process;

import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * Reads the cells of a decision table with the engine that will evaluate them, so that one that cannot be read is found before it is asked.
 *
 * <p>Nothing is evaluated. The parser is not asked about cells whose brackets could cost it seconds; those count as unreadable.
 */
final class FeelCells {

    private static final Pattern CALL = Pattern.compile("\\b[a-z ]+\\(\\s*\"\"\\s*\\)");
    private static final Pattern INTERVAL =
            Pattern.compile("[\\[\\](][^\\[\\](){},]{0,200}\\.\\.[^\\[\\](){},]{0,200}[\\[\\])]");

    private final FeelEngineApi engine =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

    /** Whether the conditions of an input cell cannot be read; an empty one and `-` take everything. */
    boolean isUnreadableTest(String cell) {
        return isUnreadable(cell, engine::parseUnaryTests);
    }

    /** Whether the expression of an output cell or a column cannot be read; an empty one says nothing. */
    boolean isUnreadableExpression(String cell) {
        return isUnreadable(cell, engine::parseExpression);
    }

    private static boolean isUnreadable(String cell, Parser parser) {
        if (cell.isBlank()) {
            return false;
        }
        return isTangled(cell)
                || Thread.currentThread().isInterrupted()
                || !parser.parse(cell).isSuccess();
    }

    /** Intervals are taken out first: their brackets may be turned outwards, or be of two kinds. */
    private static boolean isTangled(String cell) {
        String plain = CALL.matcher(FeelConditions.withoutTexts(cell)).replaceAll("0");
        return FeelConditions.isTangled(INTERVAL.matcher(plain).replaceAll("0"));
    }

    @FunctionalInterface
    private interface Parser {
        ParseResult parse(String cell);
    }
}
