package org.throughline.critical;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What critical events tell. Nothing of a restricted one leaves the product, not even its title. */
@Component
class CriticalNoticeSource implements NoticeSource {

    private final JdbcClient jdbc;

    CriticalNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("EVT-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("select unit_id, restricted from throughline.critical_event where ref = ?")
                .param(ref)
                .query((row, number) -> NoticeSubject.from(row.getObject("unit_id", UUID.class), row.getBoolean(2)))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.of(
                "critical.notice.reported", NoticeKind.ANSWER,
                "critical.notice.supportPeople", NoticeKind.ANSWER,
                "critical.notice.notHeldInTime", NoticeKind.CLOCK,
                "critical.notice.supportLate", NoticeKind.CLOCK,
                "critical.notice.reviewed", NoticeKind.NEWS,
                "critical.notice.named", NoticeKind.NEWS,
                "critical.notice.withdrawn", NoticeKind.NEWS);
    }
}
