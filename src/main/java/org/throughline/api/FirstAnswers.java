package org.throughline.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the first answer to each command that came with a key, for seven days.
 *
 * <p>A person writes an unsigned note, parks an idea or puts dots on one, and nothing may lead back to the person. So the table
 * names nobody: a row is found by a hash of the key, the caller and the route, its answer – which may hold the id by which only
 * its writer changes a note – is shut with the key, and it knows the day, not the moment. On the routes of a room the caller is
 * not even in the hash; there a key must be a random UUID, so that nobody finds it by trying.
 */
@Component
class FirstAnswers {

    static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer as it was given.
     *
     * @param status status of the answer
     * @param contentType its type, null when it had no body
     * @param body its body, empty when it had none
     */
    record FirstAnswer(int status, @Nullable String contentType, byte[] body) {}

    /**
     * What came of taking a key.
     *
     * @param first the answer that was given before; null when this command is the first
     * @param sameBody whether that command had the same body
     */
    record Claim(@Nullable FirstAnswer first, boolean sameBody) {}

    /** Takes the key for this command, or finds the answer that it got before. Waits for a transaction that has taken it. */
    Claim claim(Command command) {
        AnswerSeal seal = new AnswerSeal(command);
        int claimed = jdbc.sql("""
                        insert into throughline.api_first_answer (lookup, fingerprint, kept_on)
                        values (:lookup, :fingerprint, :day) on conflict do nothing""")
                .param("lookup", seal.lookup())
                .param("fingerprint", seal.fingerprint())
                .param("day", LocalDate.now(clock))
                .update();
        return claimed == 1
                ? new Claim(null, true)
                : jdbc.sql("""
                                select status, answer, fingerprint from throughline.api_first_answer
                                where lookup = :lookup and answer is not null""")
                        .param("lookup", seal.lookup())
                        .query((row, number) -> new Claim(
                                read(row.getInt("status"), seal.open(row.getBytes("answer"))),
                                Arrays.equals(row.getBytes("fingerprint"), seal.fingerprint())))
                        .single();
    }

    /** Keeps the answer; in the transaction of what it answers. */
    void keep(Command command, FirstAnswer answer) {
        AnswerSeal seal = new AnswerSeal(command);
        jdbc.sql("update throughline.api_first_answer set status = :status, answer = :answer where lookup = :lookup")
                .param("status", answer.status())
                .param("answer", seal.shut(written(answer)))
                .param("lookup", seal.lookup())
                .update();
    }

    /** Forgets what is older than seven days; a key may then be used again. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from throughline.api_first_answer where kept_on < :day")
                .param("day", LocalDate.now(clock).minusDays(DAYS))
                .update();
    }

    private static byte[] written(FirstAnswer answer) {
        String type = answer.contentType() == null ? "" : answer.contentType();
        byte[] head = (type + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + answer.body().length)
                .put(head)
                .put(answer.body())
                .array();
    }

    private static FirstAnswer read(int status, byte[] kept) {
        int end = 0;
        while (kept[end] != '\n') {
            end++;
        }
        String type = new String(kept, 0, end, StandardCharsets.UTF_8);
        return new FirstAnswer(status, type.isEmpty() ? null : type, Arrays.copyOfRange(kept, end + 1, kept.length));
    }
}
