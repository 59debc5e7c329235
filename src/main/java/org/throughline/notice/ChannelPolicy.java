package org.throughline.notice;

/** What a person may choose: what others depend on may come later in the day, but it comes. */
public final class ChannelPolicy {

    private ChannelPolicy() {}

    /** Whether the kind may be told this way. */
    public static boolean allows(NoticeKind kind, NoticeChannel channel) {
        return channel.isQueued() || !kind.mustArrive();
    }

    static void check(NoticeKind kind, NoticeChannel channel) {
        if (!allows(kind, channel)) {
            throw new NoticeRefused("notice.rule.cannotBeOff");
        }
    }
}
