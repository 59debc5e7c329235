package org.throughline.base.process;

import java.util.List;

/** Reads every cell of a decision table, and names those that the engine could not read by row and column. */
final class CellCheck {

    private static final FeelCells CELLS = new FeelCells();

    private final List<XmlNode> inputs;
    private final List<XmlNode> outputs;
    private final Findings findings;

    private CellCheck(XmlNode table, Findings findings) {
        this.inputs = table.children("input");
        this.outputs = table.children("output");
        this.findings = findings;
    }

    /** Checks the columns and the rows; cells that are too long or empty are left to others. */
    static void check(XmlNode table, Findings findings) {
        CellCheck check = new CellCheck(table, findings);
        check.inputs.forEach(check::column);
        List<XmlNode> rules = table.children("rule");
        for (int row = 0; row < rules.size(); row++) {
            check.row(row + 1, rules.get(row));
        }
    }

    private void column(XmlNode input) {
        XmlNode expression = input.child("inputExpression");
        String text = expression == null ? "" : text(expression);
        if (isShort(text) && CELLS.isUnreadableExpression(text)) {
            findings.addAs(ModelRule.FEEL_ONLY_DECISIONS, "column", input.id(), name(input), text);
        }
    }

    private void row(int row, XmlNode rule) {
        List<XmlNode> tests = rule.children("inputEntry");
        for (int column = 0; column < tests.size(); column++) {
            String text = text(tests.get(column));
            if (isShort(text) && CELLS.isUnreadableTest(text)) {
                cell(row, tests.get(column), label(inputs, column), text);
            }
        }
        List<XmlNode> answers = rule.children("outputEntry");
        for (int column = 0; column < answers.size(); column++) {
            String text = text(answers.get(column));
            if (isShort(text) && CELLS.isUnreadableExpression(text)) {
                cell(row, answers.get(column), label(outputs, column), text);
            }
        }
    }

    private void cell(int row, XmlNode entry, String column, String text) {
        findings.addAs(ModelRule.FEEL_ONLY_DECISIONS, "cell", entry.id(), row, column, text);
    }

    private static boolean isShort(String text) {
        return text.length() <= DecisionCheck.LONGEST_CELL;
    }

    private static String text(XmlNode entry) {
        XmlNode text = entry.child("text");
        return text == null ? "" : text.text().strip();
    }

    /** The name of a column; its number where the row has more cells than the table has columns. */
    private static String label(List<XmlNode> columns, int column) {
        return column < columns.size() ? name(columns.get(column)) : String.valueOf(column + 1);
    }

    private static String name(XmlNode column) {
        return column.attribute("label").filter(label -> !label.isBlank()).orElseGet(() -> Labels.of(column));
    }
}
