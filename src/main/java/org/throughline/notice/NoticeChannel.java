package org.throughline.notice;

/** How a person is told besides the list inside the product, which always has everything. */
public enum NoticeChannel {
    /** A mail for each notice, at once. */
    NOW,
    /** One mail a day. */
    DIGEST,
    /** No mail. */
    NONE
}
