package org.throughline.operation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What operators are told; it vouches for no thing, so nothing of a case leaves the product. */
@Component
class OperationNoticeSource implements NoticeSource {

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
        return Map.of("running.notice.livelock", NoticeKind.CLOCK);
    }
}
