package org.throughline.promise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking an exported ledger.
 *
 * @param promises how many promises there are
 * @param worked how many instants were worked out again
 * @param stated how many instants people or a plan had said
 * @param unexplained how many promises were made before sums were kept
 * @param late how many fired more than a minute late or not at all
 * @param signatureChecked whether a key was there to check with
 * @param bad every line with which something is wrong, in order
 */
record LedgerVerification(
        long promises,
        long worked,
        long stated,
        long unexplained,
        long late,
        boolean signatureChecked,
        List<BadLine> bad) {

    /**
     * A line with which something is wrong.
     *
     * @param line its number, from 1
     * @param about the promise or thing that it is about, null when that is not known
     * @param flaw what is wrong
     * @param detail what was expected, empty when the flaw says it all
     */
    record BadLine(long line, @Nullable String about, LedgerFlaw flaw, String detail) {}

    boolean intact() {
        return bad.isEmpty();
    }

    Optional<BadLine> firstBad() {
        return bad.stream().findFirst();
    }
}
