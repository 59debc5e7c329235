package org.throughline.barrier;

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

/** What barriers tell, and that nothing of a sensitive one leaves the product. */
@Component
class BarrierNoticeSource implements NoticeSource {

    private static final Map<String, NoticeKind> KINDS = Map.ofEntries(
            Map.entry("barrier.notice.answerThis", ANSWER),
            Map.entry("barrier.notice.isItGone", ANSWER),
            Map.entry("barrier.notice.riskIsYours", ANSWER),
            Map.entry("barrier.notice.halfTime", CLOCK),
            Map.entry("barrier.notice.boardLate", CLOCK),
            Map.entry("barrier.notice.chairLate", CLOCK),
            Map.entry("barrier.notice.boardLateDown", NEWS),
            Map.entry("barrier.notice.raised", NEWS),
            Map.entry("barrier.notice.climbed", NEWS),
            Map.entry("barrier.notice.passedUp", NEWS),
            Map.entry("barrier.notice.accepted", NEWS),
            Map.entry("barrier.notice.removed", NEWS),
            Map.entry("barrier.notice.givenBack", NEWS),
            Map.entry("barrier.notice.rejected", NEWS),
            Map.entry("barrier.notice.riskAccepted", NEWS),
            Map.entry("barrier.notice.withdrawn", NEWS),
            Map.entry("barrier.notice.chairActionLapsed", NEWS));

    private final JdbcClient jdbc;

    BarrierNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("BAR-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("select unit_id, sensitive, source_ref, cycle_ref from throughline.barrier where ref = ?")
                .param(ref)
                .query((row, number) -> NoticeSubject.from(
                        row.getObject("unit_id", UUID.class),
                        row.getBoolean("sensitive"),
                        row.getString("source_ref"),
                        row.getString("cycle_ref")))
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return KINDS;
    }
}
