package org.throughline.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What My work tells; it owns no things, only tasks about those of others. */
@Component
class InboxNoticeSource implements NoticeSource {

    @Override
    public Set<String> refPrefixes() {
        return Set.of();
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return Optional.empty();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.of(
                "inbox.notice.passed", NoticeKind.ANSWER,
                "inbox.notice.leftWords", NoticeKind.ANSWER,
                "inbox.notice.stillAsked", NoticeKind.CLOCK,
                "inbox.notice.stillUnanswered", NoticeKind.CLOCK);
    }
}
