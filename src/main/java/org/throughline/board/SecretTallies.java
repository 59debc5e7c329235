package org.throughline.board;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many said what in a secret vote.
 *
 * <p>A number for each choice, never a row for each vote: there is no row that belongs to a member. The numbers are all written
 * again when the vote ends, together with the list of who voted, so that not even the database's own marks on rows say who came
 * last. While a vote is open somebody who reads the database all the time could still see numbers grow as members vote; the threat
 * model says so.
 */
@Component
class SecretTallies {

    private final JdbcClient jdbc;

    SecretTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins with nothing for every choice, whatever an earlier vote on the item said. */
    void begin(String itemRef) {
        jdbc.sql("delete from throughline.secret_tally where item_ref = ?")
                .param(itemRef)
                .update();
        for (VoteChoice choice : VoteChoice.values()) {
            jdbc.sql("insert into throughline.secret_tally (item_ref, choice, votes) values (?, ?, 0)")
                    .params(itemRef, choice.name())
                    .update();
        }
    }

    void add(String itemRef, VoteChoice choice) {
        jdbc.sql("update throughline.secret_tally set votes = votes + 1 where item_ref = ? and choice = ?")
                .params(itemRef, choice.name())
                .update();
    }

    /** The vote is over: every number and every name is written by the same transaction. */
    void seal(String itemRef) {
        jdbc.sql("update throughline.secret_tally set votes = votes where item_ref = ?")
                .param(itemRef)
                .update();
        jdbc.sql("update throughline.ballot set choice = null where item_ref = ?")
                .param(itemRef)
                .update();
    }

    Map<VoteChoice, Integer> of(String itemRef) {
        Map<VoteChoice, Integer> tally = new EnumMap<>(VoteChoice.class);
        jdbc.sql("select choice, votes from throughline.secret_tally where item_ref = ? and votes > 0")
                .param(itemRef)
                .query((row, number) -> tally.put(VoteChoice.valueOf(row.getString("choice")), row.getInt("votes")))
                .list();
        return tally;
    }
}
