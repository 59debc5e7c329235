package org.throughline.help;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What requests and offers tell. No sentence holds what somebody needs or was answered, so a mail may lead to the page. */
@Component
class SupportNoticeSource implements NoticeSource {

    private final JdbcClient jdbc;

    SupportNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("SUP-", "SOF-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("""
                        select unit_id from throughline.support_request where ref = :ref
                        union all select unit_id from throughline.support_offer where ref = :ref""")
                .param("ref", ref)
                .query((row, number) -> NoticeSubject.from(row.getObject("unit_id", UUID.class), false))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.ofEntries(
                Map.entry("help.notice.asked", NoticeKind.ANSWER),
                Map.entry("help.notice.taken", NoticeKind.NEWS),
                Map.entry("help.notice.answered", NoticeKind.ANSWER),
                Map.entry("help.notice.askedAgain", NoticeKind.ANSWER),
                Map.entry("help.notice.helped", NoticeKind.NEWS),
                Map.entry("help.notice.notHelped", NoticeKind.NEWS),
                Map.entry("help.notice.passedUp", NoticeKind.CLOCK),
                Map.entry("help.notice.cameBack", NoticeKind.ANSWER),
                Map.entry("help.notice.movedUp", NoticeKind.NEWS),
                Map.entry("help.notice.withdrawn", NoticeKind.NEWS),
                Map.entry("help.notice.offered", NoticeKind.ANSWER),
                Map.entry("help.notice.offerTaken", NoticeKind.ANSWER),
                Map.entry("help.notice.offerArranged", NoticeKind.NEWS),
                Map.entry("help.notice.offerPassedUp", NoticeKind.CLOCK));
    }
}
