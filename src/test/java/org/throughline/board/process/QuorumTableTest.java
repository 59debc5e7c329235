package org.throughline.board.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.base.process.ModelTestEngine;

class QuorumTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 12})
    void fourVotersWithOneOfEachConstituencyMayDecide(int voters) {
        assertThat(quorum(voters, true, true, true)).containsExactly(Map.of("quorate", true, "missing", ""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void fewerThanFourVotersMayNotDecide(int voters) {
        assertThat(quorum(voters, true, true, true))
                .containsExactly(Map.of("quorate", false, "missing", "VOTING_MEMBERS"));
    }

    @Test
    void fourPeopleWithoutFinanceMayNotDecide() {
        assertThat(quorum(4, true, true, false)).containsExactly(Map.of("quorate", false, "missing", "FINANCE"));
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(quorum(3, false, false, false))
                .allSatisfy(row -> assertThat(row).containsEntry("quorate", false))
                .extracting(row -> row.get("missing"))
                .containsExactly("VOTING_MEMBERS", "OPERATIONS", "HR", "FINANCE");
    }

    private List<Map<String, Object>> quorum(int voters, boolean operations, boolean hr, boolean finance) {
        return engine.decide(
                "quorum",
                Map.of(
                        "board",
                        "LEARNING_GOVERNANCE",
                        "presentVoting",
                        voters,
                        "operations",
                        operations,
                        "hr",
                        hr,
                        "finance",
                        finance));
    }
}
