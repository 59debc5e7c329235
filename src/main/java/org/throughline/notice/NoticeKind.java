package org.throughline.notice;

/** What a notice asks of its reader; people choose for each kind how they want to be told. */
public enum NoticeKind {
    /** Something waits for the reader's answer. */
    ANSWER(true, NoticeChannel.NOW),
    /** A deadline comes near or has gone. */
    CLOCK(true, NoticeChannel.NOW),
    /** A board needs its members: papers, votes, quorum. */
    VOTE(true, NoticeChannel.NOW),
    /** A session that the reader is asked to: when, moved, fallen through. */
    SESSION(false, NoticeChannel.NOW),
    /** What became of things that concern the reader. */
    NEWS(false, NoticeChannel.DIGEST);

    private final boolean mustArrive;
    private final NoticeChannel usual;

    NoticeKind(boolean mustArrive, NoticeChannel usual) {
        this.mustArrive = mustArrive;
        this.usual = usual;
    }

    /** Whether others depend on it being read, so that it cannot be switched off. */
    public boolean mustArrive() {
        return mustArrive;
    }

    /** How people are told who have not chosen. */
    NoticeChannel usual() {
        return usual;
    }
}
