package org.throughline.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes of codes and receipts; nothing else is kept of them. */
@Component
class ContributionCodeStore {

    private final JdbcClient jdbc;
    private final Shuffle shuffle;

    ContributionCodeStore(JdbcClient jdbc, Shuffle shuffle) {
        this.jdbc = jdbc;
        this.shuffle = shuffle;
    }

    /** Keeps the hashes of new codes; callers hold the session. */
    void add(UUID sessionId, List<String> codes) {
        codes.forEach(
                code -> jdbc.sql("insert into throughline.contribution_code (code_hash, session_id) values (?, ?)")
                        .params(SecretCodes.codeHash(code), sessionId)
                        .update());
        shuffle.codes(sessionId);
    }

    /** The session of a code that nobody has used. */
    Optional<UUID> sessionOf(String code) {
        return session("contribution_code where code_hash", SecretCodes.codeHash(code));
    }

    /** The session of a receipt. */
    Optional<UUID> sessionOfReceipt(String receipt) {
        return session("contribution_receipt where receipt_hash", SecretCodes.receiptHash(receipt));
    }

    private Optional<UUID> session(String where, String hash) {
        return jdbc.sql("select session_id from throughline." + where + " = ?")
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    /**
     * Takes a code and keeps a receipt instead; callers hold the session.
     *
     * @return false when somebody was faster
     */
    boolean exchange(String code, UUID sessionId, String receipt) {
        int taken = jdbc.sql("delete from throughline.contribution_code where code_hash = ?")
                .param(SecretCodes.codeHash(code))
                .update();
        if (taken == 1) {
            jdbc.sql("insert into throughline.contribution_receipt (receipt_hash, session_id) values (?, ?)")
                    .params(SecretCodes.receiptHash(receipt), sessionId)
                    .update();
            shuffle.codes(sessionId);
        }
        return taken == 1;
    }

    /** Codes that nobody has used are good for nothing any more. */
    void end(UUID sessionId) {
        jdbc.sql("delete from throughline.contribution_code where session_id = ?")
                .param(sessionId)
                .update();
    }

    /** Whether codes were made for a session of the cycle. */
    boolean isUsedIn(UUID cycleId) {
        return jdbc.sql("""
                        select exists (select from throughline.contribution_code c
                            join throughline.learning_session s on s.id = c.session_id where s.cycle_id = :cycle)
                        or exists (select from throughline.contribution_receipt r
                            join throughline.learning_session s on s.id = r.session_id where s.cycle_id = :cycle)""").param("cycle", cycleId).query(Boolean.class).single();
    }
}
