package org.throughline.audit;

import java.util.Map;
import java.util.Optional;

/**
 * What exported roots say.
 *
 * @param last the last known end of each stream
 * @param count how many roots there are
 * @param bad the first root that does not fit, if there is one; those behind it count for nothing
 */
record RootsCheck(Map<String, StreamHead> last, long count, Optional<BadEntry> bad) {

    /** Nothing was exported. */
    static final RootsCheck NONE = new RootsCheck(Map.of(), 0, Optional.empty());
}
