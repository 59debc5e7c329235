package org.throughline.cover;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What covers tell: that somebody is asked to do another one's work. */
@Component
class CoverNoticeSource implements NoticeSource {

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
        return Map.of("cover.notice.planned", NoticeKind.ANSWER, "cover.notice.gone", NoticeKind.ANSWER);
    }
}
