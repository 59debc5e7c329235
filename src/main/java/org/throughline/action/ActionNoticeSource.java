package org.throughline.action;

import static org.throughline.notice.NoticeKind.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What actions tell. They have no secrets of their own, only those of what they came from. */
@Component
class ActionNoticeSource implements NoticeSource {

    private static final Map<String, NoticeKind> KINDS = Map.ofEntries(
            Map.entry("action.notice.offered", ANSWER),
            Map.entry("action.notice.returned", ANSWER),
            Map.entry("action.notice.noOwner", ANSWER),
            Map.entry("action.notice.help", ANSWER),
            Map.entry("action.notice.offerReminder", CLOCK),
            Map.entry("action.notice.offerLapsed", CLOCK),
            Map.entry("action.notice.planDue", CLOCK),
            Map.entry("action.notice.verificationDue", CLOCK),
            Map.entry("action.notice.dueSoon", CLOCK),
            Map.entry("action.notice.overdue", CLOCK),
            Map.entry("action.notice.accepted", NEWS),
            Map.entry("action.notice.declined", NEWS),
            Map.entry("action.notice.dateInsisted", NEWS),
            Map.entry("action.notice.dateMoved", NEWS),
            Map.entry("action.notice.dateRefused", NEWS),
            Map.entry("action.notice.planned", NEWS),
            Map.entry("action.notice.blocked", NEWS),
            Map.entry("action.notice.wayIsFree", NEWS),
            Map.entry("action.notice.doneClaimed", NEWS),
            Map.entry("action.notice.delivered", NEWS),
            Map.entry("action.notice.judged", NEWS),
            Map.entry("action.notice.ended", NEWS));

    private final JdbcClient jdbc;

    ActionNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("ACT-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("select unit_id, origin_ref, predecessor_ref from throughline.action where ref = ?")
                .param(ref)
                .query((row, number) -> NoticeSubject.from(
                        row.getObject("unit_id", UUID.class), false, row.getString(2), row.getString(3)))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return KINDS;
    }
}
