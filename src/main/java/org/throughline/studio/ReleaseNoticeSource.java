package org.throughline.studio;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What releases tell; nothing about them is confidential. */
@Component
class ReleaseNoticeSource implements NoticeSource {

    private final JdbcClient jdbc;

    ReleaseNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("REL-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("select unit_id from throughline.model_release where ref = ?")
                .param(ref)
                .query(UUID.class)
                .optional()
                .map(unit -> NoticeSubject.from(unit, false));
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.of(
                "studio.notice.submitted", NoticeKind.ANSWER,
                "studio.notice.emergency", NoticeKind.CLOCK,
                "studio.notice.late", NoticeKind.CLOCK,
                "studio.notice.unhealthy", NoticeKind.CLOCK,
                "studio.notice.returned", NoticeKind.ANSWER,
                "studio.notice.live", NoticeKind.NEWS,
                "studio.notice.takenBack", NoticeKind.NEWS,
                "studio.notice.takenOver", NoticeKind.NEWS,
                "studio.notice.comment", NoticeKind.NEWS);
    }
}
