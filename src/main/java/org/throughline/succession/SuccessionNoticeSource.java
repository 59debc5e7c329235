package org.throughline.succession;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What successions tell. That somebody leaves concerns their managers only, so nothing about it stands in a mail. */
@Component
class SuccessionNoticeSource implements NoticeSource {

    private final JdbcClient jdbc;

    SuccessionNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("SUC-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("select unit_id from throughline.succession where ref = ?")
                .param(ref)
                .query((row, number) -> NoticeSubject.from(row.getObject("unit_id", UUID.class), true))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.of(
                "succession.notice.passedUp", NoticeKind.CLOCK,
                "succession.notice.asked", NoticeKind.ANSWER,
                "succession.notice.yours", NoticeKind.NEWS,
                "succession.notice.done", NoticeKind.NEWS);
    }
}
