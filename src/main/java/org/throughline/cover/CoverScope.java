package org.throughline.cover;

import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * Which work a cover takes over: all of it, that of one process, or that which asks for one role.
 *
 * @param processKey key of the only process, null for every one
 * @param role the only role, null for every one
 */
public record CoverScope(
        @Nullable String processKey, @Nullable Role role) {

    /** All work. */
    public static final CoverScope ALL = new CoverScope(null, null);

    private static final int LONGEST_KEY = 255;

    public CoverScope {
        if (processKey != null && (processKey.isBlank() || processKey.length() > LONGEST_KEY)) {
            throw new CoverRefused("cover.refused.process");
        }
        if (processKey != null && role != null) {
            throw new CoverRefused("cover.refused.scope");
        }
    }

    /** The work of one process. */
    public static CoverScope ofProcess(String processKey) {
        return new CoverScope(processKey, null);
    }

    /** The work that asks for one role. */
    public static CoverScope ofRole(Role role) {
        return new CoverScope(null, role);
    }

    /** Whether some task may fall into both: a process and a role always may. */
    boolean meets(CoverScope other) {
        boolean process = processKey == null || other.processKey == null || processKey.equals(other.processKey);
        boolean roles = role == null || other.role == null || role == other.role;
        return process && roles;
    }
}
