package org.throughline.board;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.barrier.Barriers;
import org.throughline.base.persistence.References;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;

/** What was decided without the board's quorum: the next meeting confirms it, or it lapses. */
@Service
@Transactional
public class Ratifications {

    private final BoardFiles files;
    private final DecisionRepository decisions;
    private final AgendaItemRepository items;
    private final BoardMeetingRepository meetings;
    private final DecisionEffects effects;
    private final DecisionReviews reviews;
    private final Barriers barriers;
    private final MeetingNotices notices;
    private final References references;
    private final AuditTrail audit;
    private final Clock clock;
    private final Circles circles;

    Ratifications(
            BoardFiles files,
            DecisionRepository decisions,
            AgendaItemRepository items,
            BoardMeetingRepository meetings,
            DecisionEffects effects,
            DecisionReviews reviews,
            Barriers barriers,
            MeetingNotices notices,
            References references,
            AuditTrail audit,
            Clock clock,
            Circles circles) {
        this.files = files;
        this.decisions = decisions;
        this.items = items;
        this.meetings = meetings;
        this.effects = effects;
        this.reviews = reviews;
        this.barriers = barriers;
        this.notices = notices;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
        this.circles = circles;
    }

    /** Asks the next meeting to confirm a decision. */
    void ask(AgendaItem decided, Decision decision) {
        UUID origin = UUID.nameUUIDFromBytes(decision.ref().getBytes(StandardCharsets.UTF_8));
        if (items.findByOriginId(origin).isPresent()) {
            return;
        }
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                origin,
                files.board(decided.boardId()),
                decided.unitId(),
                ItemKind.RATIFICATION,
                decision.ref(),
                decided.title(),
                decision.summary().reason(),
                decided.severity(),
                null,
                clock.instant()));
        circles.inherit(item.ref(), decided.ref());
        audit.record(item.ref(), "board.history.submitted", Map.of("subject", decision.ref()));
    }

    /** The meeting has answered what it was asked to confirm. */
    void settle(AgendaItem asked, boolean confirmed) {
        String ref = String.valueOf(asked.subjectRef());
        Decision decision = decisions.findByRef(ref).orElseThrow(() -> new BoardRefused("board.decision.unknown", ref));
        if (confirmed) {
            confirm(decision);
        } else {
            lapse(decision);
        }
    }

    /**
     * Lets lapse what this meeting should have confirmed and did not.
     *
     * <p>A meeting that was called together again for want of a quorum is not over before its second try is.
     */
    @CalledByProcess
    public void lapseUnconfirmed(String meetingRef) {
        if (meetings.existsByReconvenedFrom(meetingRef)) {
            return;
        }
        BoardMeeting meeting = files.meeting(meetingRef);
        for (AgendaItem item :
                items.findByBoardIdAndStateOrderBySubmittedAtAsc(meeting.boardId(), ItemState.SUBMITTED)) {
            boolean wasThere = item.kind() == ItemKind.RATIFICATION
                    && decisions
                            .findByRef(String.valueOf(item.subjectRef()))
                            .filter(decision -> decision.takenBefore(meeting.startsAt()))
                            .isPresent();
            if (wasThere) {
                item.decided();
                settle(item, false);
            }
        }
    }

    private void confirm(Decision decision) {
        decision.ratify();
        audit.record(decision.itemRef(), "board.history.ratified", Map.of("decision", decision.ref()));
        if (!decision.isByChairAlone()) {
            effects.apply(decision);
        }
    }

    /** What its chair had decided alone was in force and people hear that it no longer is; anything else is asked again. */
    private void lapse(Decision decision) {
        decision.lapse();
        reviews.callOff(decision);
        audit.record(decision.itemRef(), "board.history.lapsed", Map.of("decision", decision.ref()));
        AgendaItem item = files.item(decision.itemRef());
        Board board = files.board(item.boardId());
        notices.ofItem(notices.above(board), "board.notice.lapsed", item, "lapsed " + decision.ref());
        if (decision.isByChairAlone()) {
            item.barrierRef().ifPresent(barriers::chairActionLapsed);
        } else if (effects.isAwaited(item)) {
            item.askAgain();
            audit.record(item.ref(), "board.history.askedAgain", Map.of());
        }
    }
}
