package org.throughline.session;

import static org.throughline.notice.NoticeKind.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What learning cycles tell, and that nothing of a restricted one leaves the product. */
@Component
class CycleNoticeSource implements NoticeSource {

    private static final Map<String, NoticeKind> KINDS = Map.ofEntries(
            Map.entry("session.notice.invited.LEARN", SESSION),
            Map.entry("session.notice.invited.IMPROVE", SESSION),
            Map.entry("session.notice.reminder", SESSION),
            Map.entry("session.notice.moved", SESSION),
            Map.entry("session.notice.fellThrough", SESSION),
            Map.entry("session.notice.handedOver", ANSWER),
            Map.entry("session.notice.leftOpen", ANSWER),
            Map.entry("session.notice.noProgress", CLOCK),
            Map.entry("session.notice.offerHelp", CLOCK),
            Map.entry("session.notice.sponsorSilent", CLOCK),
            Map.entry("session.notice.timeLost", CLOCK),
            Map.entry("session.notice.soakNudge", CLOCK),
            Map.entry("session.notice.storyLate", CLOCK),
            Map.entry("session.notice.stopped", NEWS),
            Map.entry("session.notice.answer", NEWS),
            Map.entry("session.notice.compactAgreed", NEWS),
            Map.entry("session.notice.soakStarted", NEWS),
            Map.entry("session.notice.soakExit", NEWS),
            Map.entry("session.notice.approval.APPROVE", NEWS),
            Map.entry("session.notice.approval.RETURN", NEWS),
            Map.entry("session.notice.approval.REJECT", NEWS),
            Map.entry("session.notice.storyTold", NEWS),
            Map.entry("session.notice.cycleClosed", NEWS));

    private final JdbcClient jdbc;

    CycleNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("CYC-", "SES-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("""
                        select c.unit_id, c.confidentiality = 'RESTRICTED' as restricted from throughline.learning_cycle c
                        where c.ref = :ref
                           or c.id = (select s.cycle_id from throughline.learning_session s where s.ref = :ref)""")
                .param("ref", ref)
                .query((row, number) -> new NoticeSubject(
                        row.getObject("unit_id", UUID.class), row.getBoolean("restricted"), List.of()))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return KINDS;
    }
}
