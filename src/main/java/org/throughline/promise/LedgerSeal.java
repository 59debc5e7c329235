package org.throughline.promise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds what is new in the ledger to its chain of seals: the making of promises and their ends, numbered without gaps.
 *
 * <p>Once a minute and behind everybody's back, so that nobody who makes a promise waits for a place in a chain. Rows that a
 * transaction holds come the next time.
 */
@Component
class LedgerSeal {

    /** Held by whoever seals. */
    private static final long LOCK = 7_111;

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LedgerSeal(JdbcClient jdbc, JdbcTemplate template, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * The end of the chain.
     *
     * @param no number of the last seal, 0 when there is none
     * @param hash its hash, hexadecimal
     */
    record Head(long no, String hash) {}

    /** Seals what is new, in batches, each in a transaction of its own. */
    void sealAll() {
        int sealed;
        do {
            sealed = Objects.requireNonNull(transactions.execute(status -> sealBatch()));
        } while (sealed >= AT_ONCE);
    }

    private int sealBatch() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> true)
                .single();
        List<Object[]> seals = new ArrayList<>();
        Head made = seal(SealedEvent.MADE, "p.sealed = 0 order by p.made_at, p.id", head(), seals);
        seal(SealedEvent.ENDED, "p.sealed = 1 and p.status <> 'OPEN' order by p.settled_at, p.id", made, seals);
        return seals.size();
    }

    /** The end of the chain. */
    Head head() {
        return jdbc.sql("select no, hash from throughline.promise_seal order by no desc limit 1")
                .query((row, n) -> new Head(row.getLong("no"), LedgerHash.hex(row.getBytes("hash"))))
                .optional()
                .orElse(new Head(0, LedgerHash.NONE_BEFORE));
    }

    private Head seal(SealedEvent what, String which, Head before, List<Object[]> all) {
        List<LedgerLine> lines = jdbc.sql("select " + LedgerLine.COLUMNS
                        + " from throughline.deadline_promise p where " + which + " limit " + AT_ONCE
                        + " for update skip locked")
                .query((row, n) -> LedgerLine.read(row))
                .list();
        if (lines.isEmpty()) {
            return before;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Head head = before;
        List<Object[]> seals = new ArrayList<>();
        for (LedgerLine line : lines) {
            long no = head.no() + 1;
            head = new Head(no, LedgerHash.of(head.hash(), no, what, line));
            seals.add(new Object[] {
                no, line.id(), what.name(), now, HexFormat.of().parseHex(head.hash())
            });
        }
        template.batchUpdate(
                "insert into throughline.promise_seal (no, promise_id, what, sealed_at, hash) values (?, ?, ?, ?, ?)",
                seals);
        jdbc.sql("update throughline.deadline_promise set sealed = :sealed where id in (:ids)")
                .param("sealed", what == SealedEvent.MADE ? 1 : 2)
                .param("ids", lines.stream().map(LedgerLine::id).toList())
                .update();
        all.addAll(seals);
        return head;
    }
}
