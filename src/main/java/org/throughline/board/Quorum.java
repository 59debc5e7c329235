package org.throughline.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;
import org.throughline.board.QuorumPolicy.Counted;
import org.throughline.board.QuorumPolicy.Here;
import org.throughline.board.QuorumPolicy.Seat;

/** Asks the decision table `quorum` whether a board may decide, for a meeting or for one item. */
@Component
class Quorum {

    private final DecisionTables tables;

    Quorum(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * What the table said.
     *
     * @param quorate whether the board may decide
     * @param missing what it lacks, names of the table joined by commas
     * @param voters who may vote
     * @param rule table and version
     * @param inputs what it was asked with
     */
    record Answer(boolean quorate, String missing, List<UUID> voters, String rule, String inputs) {}

    /** Whether the board could decide if the member of every seat came. */
    boolean possible(String boardCode, List<Seat> seats) {
        List<Here> everybody = seats.stream()
                .map(seat -> new Here(seat.personId(), null, false, false))
                .toList();
        return assess(boardCode, seats, everybody, Set.of()).quorate();
    }

    Answer assess(String boardCode, List<Seat> seats, List<Here> here, Set<UUID> excluded) {
        Counted counted = QuorumPolicy.count(seats, here, excluded);
        Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
        inputs.put("board", boardCode);
        inputs.put("presentVoting", counted.votingPresent());
        inputs.put("operations", counted.has(Constituency.OPERATIONS));
        inputs.put("hr", counted.has(Constituency.HR));
        inputs.put("finance", counted.has(Constituency.FINANCE));
        Decision decision = tables.evaluate("quorum", inputs);
        String missing = decision.rows().stream()
                .map(row -> String.valueOf(row.get("missing")))
                .filter(word -> !word.isBlank() && !"null".equals(word))
                .distinct()
                .collect(Collectors.joining(","));
        return new Answer(
                decision.flag("quorate"), missing, counted.voters(), decision.ruleVersion(), inputs.toString());
    }
}
