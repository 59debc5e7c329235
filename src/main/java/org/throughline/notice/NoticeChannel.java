package org.throughline.notice;

/** How a person is told besides the list inside the product, which always has everything. */
public enum NoticeChannel {
    /** A mail for each notice, at once. */
    NOW,
    /** One mail a day. */
    DIGEST,
    /** One mail a week, with links only. */
    WEEKLY,
    /** No mail. */
    NONE;

    /** Whether a notice goes into a mail of its own or of the day. */
    boolean isQueued() {
        return this == NOW || this == DIGEST;
    }
}
