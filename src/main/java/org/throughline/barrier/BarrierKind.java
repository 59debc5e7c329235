package org.throughline.barrier;

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
    OTHER
}
