package org.throughline.notice.ui;

/** The addresses of notices, of the outbox and of webhooks. */
final class NoticeRoutes {

    static final String NOTICES = "me/notifications";
    static final String OUTBOX = "outbox";
    static final String WEBHOOKS = "webhooks";

    private NoticeRoutes() {}
}
