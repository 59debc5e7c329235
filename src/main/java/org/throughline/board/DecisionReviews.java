package org.throughline.board;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.Severity;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.persistence.References;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * A decision that is to be looked at again comes back to its board by itself, on the day that it names.
 *
 * <p>A barrier whose risk the board accepted has a review of its own, with the owner of the risk, and does not come back here.
 */
@Service
@Transactional
public class DecisionReviews {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final BoardFiles files;
    private final DecisionRepository decisions;
    private final AgendaItemRepository items;
    private final BoardProcess process;
    private final MeetingNotices notices;
    private final References references;
    private final Circles circles;
    private final Units units;
    private final Texts texts;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionReviews(
            BoardFiles files,
            DecisionRepository decisions,
            AgendaItemRepository items,
            BoardProcess process,
            MeetingNotices notices,
            References references,
            Circles circles,
            Units units,
            Texts texts,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.items = items;
        this.process = process;
        this.notices = notices;
        this.references = references;
        this.circles = circles;
        this.units = units;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decision is in force: its review is waited for from now on, once. */
    void expect(Decision decision, boolean answersBarrier) {
        DecisionSummary said = decision.summary();
        boolean ownReview = answersBarrier && said.outcome() == DecisionOutcome.RISK_ACCEPTED;
        if (said.reviewOn() != null && !ownReview) {
            process.review(said, files.board(said.boardId()).unitId());
        }
    }

    /** The decision is no longer in force. */
    void callOff(Decision decision) {
        process.reviewCalledOff(decision.ref());
    }

    /**
     * When the review is asked for: at eight in the morning of its day, where the board is.
     *
     * @throws IllegalStateException when the decision names no day
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Instant dueAt(String decisionRef) {
        DecisionSummary said = require(decisionRef).summary();
        LocalDate day = said.reviewOn();
        if (day == null) {
            throw new IllegalStateException(decisionRef + " is not looked at again");
        }
        return at(day, board(said).zone());
    }

    static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /** The day has come: the decision is on the list of its board, and the secretary is told. Asked twice, it is there once. */
    @CalledByProcess
    public void ask(String decisionRef) {
        DecisionSummary said = require(decisionRef).summary();
        UUID origin = UUID.nameUUIDFromBytes(("review:" + decisionRef).getBytes(StandardCharsets.UTF_8));
        if (items.findByOriginId(origin).isPresent()) {
            return;
        }
        Board board = files.board(said.boardId());
        UnitSummary place = board(said);
        Locale language = place.locale();
        Words words = new Words(texts.in(language), language, place.zone(), clock);
        AgendaItem item = items.save(new AgendaItem(
                references.next("ITM"),
                origin,
                board,
                said.unitId(),
                ItemKind.REPORT,
                decisionRef,
                said.title(),
                texts.text(language, "board.review.ask", words.date(said.takenAt()), said.reason()),
                Severity.MEDIUM,
                null,
                clock.instant()));
        circles.inherit(item.ref(), decisionRef);
        circles.admit(item.ref(), notices.secretaries(board));
        audit.record(item.ref(), "board.history.submitted", Map.of("subject", decisionRef));
        notices.ofItem(notices.secretaries(board), "board.notice.submitted", item, "submitted " + item.ref());
    }

    private UnitSummary board(DecisionSummary said) {
        return units.unit(files.board(said.boardId()).unitId());
    }

    private Decision require(String ref) {
        return decisions.findByRef(ref).orElseThrow(() -> new BoardRefused("board.decision.unknown", ref));
    }
}
