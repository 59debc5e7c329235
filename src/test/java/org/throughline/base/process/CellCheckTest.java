package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of decision tables that the engine could not read are found by row and column. */
class CellCheckTest {

    private static final Path TARGET = Path.of("src/test/resources/hostile-models/target.dmn");
    private static final String TEST = "<text>-</text>";
    private static final String ANSWER = "<text>\"SPONSOR\"</text>";

    static List<Path> shippedTables() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedTables")
    void everyCellOfASuppliedTableIsRead(Path table) throws Exception {
        assertThat(findings(Files.readString(table))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "&lt; 5",
                "]1000..25000]",
                "[1..2[, (3..4)",
                "not(\"LOW\",\"HIGH\")",
                "null, &lt;= 1000",
                "[date(\"2026-01-01\")..date(\"2026-02-01\"))",
                "\"a ( in a text\""
            })
    void testsThatTheEngineReadsAreNoFinding(String cell) throws Exception {
        assertThat(findings(target(TEST, cell))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt; &lt; 5", "\"LOW", "[1..", "not(", "5 6", "((((((((((1))))))))))"})
    void aTestThatCannotBeReadIsNamedByRowAndColumn(String cell) throws Exception {
        assertThat(findings(target(TEST, cell))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(ModelRule.FEEL_ONLY_DECISIONS);
            assertThat(finding.element()).isEqualTo("inputEntry_any");
            assertThat(finding.isError()).isTrue();
            assertThat(finding.arguments()).startsWith(1, "Kind");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"SPONSOR", "1 +", "5 6", "-"})
    void anAnswerThatCannotBeReadIsNamedByRowAndColumn(String cell) throws Exception {
        assertThat(findings(target(ANSWER, cell))).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isEqualTo("outputEntry_any");
            assertThat(finding.arguments()).startsWith(1, "Role");
        });
    }

    @Test
    void aColumnThatCannotBeReadIsNamed() throws Exception {
        assertThat(findings(target("<text>kind</text>", "kind +")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element()).isEqualTo("input_kind");
                    assertThat(finding.arguments()).containsExactly("Kind", "kind +");
                });
    }

    @Test
    @Timeout(20)
    void aCellOfOpenBracketsCostsNoTime() throws Exception {
        long before = System.nanoTime();
        assertThat(findings(target(TEST, "[(".repeat(400)))).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    private static String target(String old, String cell) throws IOException {
        String table = Files.readString(TARGET);
        assertThat(table).contains(old);
        return table.replace(old, "<text>" + cell + "</text>");
    }

    private static List<Finding> findings(String xml) throws Exception {
        Findings findings = new Findings("target-table");
        XmlNode table = XmlNode.read(xml).children("decision").get(0).child("decisionTable");
        CellCheck.check(Objects.requireNonNull(table), findings);
        return findings.list();
    }
}
