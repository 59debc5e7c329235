package org.throughline.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking the whole record.
 *
 * @param streams how many chains there are
 * @param entries how many entries they have
 * @param forgotten in how many of them the words were forgotten because they named a person who was erased
 * @param roots how many exported roots were compared
 * @param checkedAt when
 * @param bad the first bad entry of each stream that has one, by name of the stream; at most {@value #MOST}
 */
public record AuditVerification(
        long streams, long entries, long forgotten, long roots, Instant checkedAt, List<BadEntry> bad) {

    static final int MOST = 100;

    /** Whether nothing is wrong. */
    public boolean intact() {
        return bad.isEmpty();
    }

    /** The first bad entry, if there is one. */
    public Optional<BadEntry> firstBad() {
        return bad.stream().findFirst();
    }
}
