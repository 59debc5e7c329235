package org.throughline.board;

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

/** What boards tell. An item or a decision is as confidential as the barrier that it is about. */
@Component
class BoardNoticeSource implements NoticeSource {

    private static final Map<String, NoticeKind> KINDS = Map.of(
            "board.notice.papersOut", VOTE,
            "board.notice.papersDue", VOTE,
            "board.notice.quorumImpossible", VOTE,
            "board.notice.submitted", VOTE,
            "board.notice.calledOff", VOTE,
            "board.notice.chairMayAct", ANSWER,
            "board.notice.chairSilent", CLOCK,
            "board.notice.lapsed", NEWS);

    private final JdbcClient jdbc;

    BoardNoticeSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("MTG-", "ITM-", "DEC-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return jdbc.sql("""
                        select unit_id, null as about from throughline.board_meeting where ref = :ref
                        union all select unit_id, subject_ref from throughline.agenda_item where ref = :ref
                        union all select unit_id, coalesce(subject_ref, nullif(item_ref, ''))
                                  from throughline.board_decision where ref = :ref""")
                .param("ref", ref)
                .query((row, number) -> {
                    String about = row.getString("about");
                    return new NoticeSubject(
                            row.getObject("unit_id", UUID.class), false, about == null ? List.of() : List.of(about));
                })
                .optional();
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return KINDS;
    }
}
