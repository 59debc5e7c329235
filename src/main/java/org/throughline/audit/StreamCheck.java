package org.throughline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Follows one stream from its first entry and keeps the first flaw.
 *
 * <p>Needs nothing but the two entries before the present one, so a stream may be of any length.
 */
final class StreamCheck {

    /** Writers take the time before they wait for each other; clocks of servers differ a little. */
    private static final Duration PRODUCT_CLOCK_PLAY = Duration.ofMinutes(1);

    private static final Duration DATABASE_CLOCK_PLAY = Duration.ofSeconds(2);
    private static final byte[] NOTHING = new byte[32];
    private static final String FORGOTTEN = "…";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String stream;
    private final boolean productClockMoves;
    private byte[] beforeLast = NOTHING;
    private byte[] lastHash = NOTHING;
    private @Nullable ChainedEntry last;
    private @Nullable BadEntry bad;
    private long seen;
    private long forgotten;

    StreamCheck(String stream, boolean productClockMoves) {
        this.stream = stream;
        this.productClockMoves = productClockMoves;
    }

    String stream() {
        return stream;
    }

    long forgotten() {
        return forgotten;
    }

    void next(ChainedEntry entry) {
        if (entry.forgottenAt() != null) {
            forgotten++;
        }
        if (bad == null) {
            flaw(entry).ifPresent(found -> bad = found);
        }
        beforeLast = lastHash;
        lastHash = entry.hash();
        last = entry;
        seen = entry.seq();
    }

    /** The entry at this place had this hash when a root was exported. */
    void rootSays(StreamHead then) {
        if (bad == null && seen == then.seq() && !Arrays.equals(lastHash, then.hash())) {
            bad = new BadEntry(stream, then.seq(), Flaw.REWRITTEN);
        }
    }

    /** No more entries; an exported root knows of at least so many. */
    Optional<BadEntry> end(@Nullable StreamHead head, @Nullable StreamHead root) {
        if (bad == null) {
            bad = atTheEnd(head, root);
        }
        return Optional.ofNullable(bad);
    }

    private @Nullable BadEntry atTheEnd(@Nullable StreamHead head, @Nullable StreamHead root) {
        long known = Math.max(head == null ? 0 : head.seq(), root == null ? 0 : root.seq());
        if (seen < known) {
            return new BadEntry(stream, seen + 1, Flaw.CUT_OFF);
        }
        if (head == null || seen > head.seq()) {
            return new BadEntry(stream, head == null ? 1 : head.seq() + 1, Flaw.INSERTED);
        }
        return Arrays.equals(head.hash(), lastHash) ? null : new BadEntry(stream, seen, Flaw.CHANGED);
    }

    private Optional<BadEntry> flaw(ChainedEntry entry) {
        if (entry.seq() <= seen) {
            return found(entry, Flaw.INSERTED);
        }
        if (entry.seq() > seen + 1) {
            return Optional.of(new BadEntry(stream, seen + 1, Flaw.MISSING));
        }
        if (entry.format() != EntryHash.FORMAT) {
            return found(entry, Flaw.UNKNOWN_FORMAT);
        }
        if (!Arrays.equals(entry.previous(), lastHash)) {
            return misplaced(entry);
        }
        if (!Arrays.equals(EntryHash.of(entry), entry.hash())) {
            return found(entry, Flaw.CHANGED);
        }
        if (!wordsFit(entry)) {
            return found(entry, Flaw.WORDS_CHANGED);
        }
        return isEarlier(entry) ? found(entry, Flaw.CLOCK_SET_BACK) : Optional.empty();
    }

    private Optional<BadEntry> misplaced(ChainedEntry entry) {
        if (Arrays.equals(entry.hash(), lastHash)) {
            return found(entry, Flaw.INSERTED); // a copy of the one before it
        }
        boolean followsTheOneBefore = last != null
                && Arrays.equals(entry.previous(), beforeLast)
                && Arrays.equals(EntryHash.of(entry.movedTo(seen)), entry.hash());
        return followsTheOneBefore ? Optional.of(new BadEntry(stream, seen, Flaw.INSERTED)) : found(entry, Flaw.MOVED);
    }

    private boolean isEarlier(ChainedEntry entry) {
        return last != null
                && (entry.notedAt().isBefore(last.notedAt().minus(DATABASE_CLOCK_PLAY))
                        || (!productClockMoves && entry.at().isBefore(last.at().minus(PRODUCT_CLOCK_PLAY))));
    }

    private static boolean wordsFit(ChainedEntry entry) {
        if (entry.forgottenAt() != null) {
            return isBlank(entry.details());
        }
        return entry.salt() != null && Arrays.equals(entry.digest(), EntryHash.details(entry.salt(), entry.details()));
    }

    /** Of forgotten words only their names are left. */
    private static boolean isBlank(String details) {
        try {
            JsonNode left = JSON.readTree(details);
            return left.isObject()
                    && new TreeMap<>(JSON.convertValue(left, TreeMap.class))
                            .values().stream().allMatch(FORGOTTEN::equals);
        } catch (JsonProcessingException broken) {
            return false;
        }
    }

    private Optional<BadEntry> found(ChainedEntry entry, Flaw flaw) {
        return Optional.of(new BadEntry(stream, entry.seq(), flaw));
    }
}
