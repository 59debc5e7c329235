package org.throughline.organisation;

/** How far a personal token reaches. It only narrows: what the person may not do, no token may. */
public enum ApiScope {
    /** Read what its owner may read. */
    READ,
    /** Act for its owner. */
    WRITE,
    /** Move the clock of the demo world. */
    DEMO;

    /** What comes before a scope's name where Spring Security keeps it. */
    public static final String AUTHORITY_PREFIX = "SCOPE_";

    /** The authority that stands for the scope. */
    public String authority() {
        return AUTHORITY_PREFIX + name();
    }
}
