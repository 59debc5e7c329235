package org.throughline.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Dots while a vote is open.
 *
 * <p>A voter stands under a key made from the person and a salt of this one vote. When the dots are counted, rows and salt are
 * deleted: from then on only the sums are known.
 */
@Component
class DotBallots {

    private static final String MAC = "HmacSHA256";

    private final JdbcClient jdbc;

    DotBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key under which a person's dots stand in this vote. */
    static String key(DotVote vote, UUID person) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(Objects.requireNonNull(vote.salt())), MAC));
            return HexFormat.of().formatHex(mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + MAC, impossible);
        }
    }

    /** One vote is changed at a time, so that two windows of one person cannot put more dots than one. */
    void lock(UUID sessionId) {
        jdbc.sql("select id from throughline.learning_session where id = ? for update")
                .param(sessionId)
                .query(UUID.class)
                .single();
    }

    /** The dots of one voter, by option; may be changed. */
    Map<UUID, Integer> of(UUID sessionId, String voter) {
        Map<UUID, Integer> dots = new HashMap<>();
        jdbc.sql("select option_id, dots from throughline.dot_ballot where session_id = ? and voter_key = ?")
                .params(sessionId, voter)
                .query((row, number) -> dots.put(row.getObject("option_id", UUID.class), row.getInt("dots")))
                .list();
        return dots;
    }

    void put(UUID sessionId, String voter, UUID optionId, int dots) {
        if (dots == 0) {
            jdbc.sql("delete from throughline.dot_ballot where session_id = ? and voter_key = ? and option_id = ?")
                    .params(sessionId, voter, optionId)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into throughline.dot_ballot (session_id, voter_key, option_id, dots) values (?, ?, ?, ?)
                        on conflict (session_id, voter_key, option_id) do update set dots = excluded.dots""").params(sessionId, voter, optionId, dots).update();
    }

    Map<UUID, Integer> sums(UUID sessionId) {
        Map<UUID, Integer> sums = new HashMap<>();
        jdbc.sql(
                        "select option_id, sum(dots) as dots from throughline.dot_ballot where session_id = ? group by option_id")
                .param(sessionId)
                .query((row, number) -> sums.put(row.getObject("option_id", UUID.class), row.getInt("dots")))
                .list();
        return sums;
    }

    int voters(UUID sessionId) {
        return jdbc.sql("select count(distinct voter_key) from throughline.dot_ballot where session_id = ?")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    void forget(UUID sessionId) {
        jdbc.sql("delete from throughline.dot_ballot where session_id = ?")
                .param(sessionId)
                .update();
    }
}
