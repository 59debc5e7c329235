package org.throughline.notice.ui;

/** The addresses of notices and of the outbox. */
final class NoticeRoutes {

    static final String NOTICES = "me/notifications";
    static final String OUTBOX = "outbox";

    private NoticeRoutes() {}
}
