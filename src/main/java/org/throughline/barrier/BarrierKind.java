package org.throughline.barrier;

import java.util.Arrays;

/** What kind of thing is in the way. */
public enum BarrierKind {
    STAFFING,
    SYSTEM,
    EQUIPMENT,
    POLICY,
    BUDGET,
    AUTHORITY,
    CULTURE,
    SUPPLIER,
    OTHER;

    /** The kind with this name; another feature may know kinds that are not among these. */
    static BarrierKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
