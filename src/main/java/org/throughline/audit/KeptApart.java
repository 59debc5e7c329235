package org.throughline.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.organisation.Circles;

/**
 * What a reader of the log learns of things in whose circle they are not: that something was recorded, when, and its hash.
 *
 * <p>Enough to see that nothing is missing from the chain. Asked for a person or a thing, the log leaves such entries out: an
 * answer would be one. Refusals stay as they are: they say what somebody looked for, which need not exist.
 */
final class KeptApart {

    /** Key of the only sentence about them. */
    static final String ACTION = "audit.apart";

    /** Leaves them out of a statement that has the reader as `:me`. */
    static final String LEFT_OUT = "(action = '" + Refusals.ACTION + "' or" + Circles.seen("subject_ref") + " and"
            + Circles.seen("stream") + ")";

    private static final String HIDDEN = "…";

    private KeptApart() {}

    /** The lines as the signed-in reader may see them; one read. */
    static List<AuditLine> lines(List<AuditLine> lines, Circles circles) {
        Set<String> named = new LinkedHashSet<>();
        lines.forEach(line -> references(line).forEach(named::add));
        Set<String> unseen = circles.unseen(named);
        return unseen.isEmpty()
                ? lines
                : lines.stream()
                        .map(line -> references(line).anyMatch(unseen::contains) ? bare(line) : line)
                        .toList();
    }

    private static Stream<String> references(AuditLine line) {
        return line.action().equals(Refusals.ACTION)
                ? Stream.of()
                : Stream.of(
                                Stream.ofNullable(line.subject()),
                                Stream.of(line.stream()),
                                line.details().values().stream())
                        .flatMap(found -> found)
                        .filter(value -> CommandFacts.reference(value).isPresent());
    }

    private static AuditLine bare(AuditLine line) {
        return new AuditLine(HIDDEN, 0, line.at(), null, null, false, null, ACTION, Map.of(), Map.of(), line.hash());
    }
}
