package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Circled;

/** What a board decided on one item, with the tables' words and inputs that it decided on. */
@Entity
@Table(name = "board_decision")
class Decision extends Circled {

    @Id
    private UUID id;

    private UUID boardId;
    private UUID unitId;
    private String itemRef;
    private @Nullable String meetingRef;
    private @Nullable String subjectRef;
    private String title;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private String reason;
    private @Nullable String deviationReason;
    private @Nullable String conditions;
    private @Nullable String alternative;
    private @Nullable UUID riskOwnerId;
    private @Nullable LocalDate reviewOn;
    private @Nullable String actionTitle;
    private @Nullable UUID actionOwnerId;
    private @Nullable LocalDate actionDue;
    private @Nullable String dissent;
    private @Nullable String recommendation;
    private @Nullable String recommendationRule;
    private @Nullable String recommendationInputs;
    private @Nullable String quorumRule;
    private @Nullable String quorumInputs;
    private Instant takenAt;
    private @Nullable UUID takenBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(
            String ref,
            AgendaItem item,
            @Nullable BoardMeeting meeting,
            RecordDecision command,
            DecisionState state,
            @Nullable UUID takenBy,
            Instant now) {
        super(ref);
        this.id = UUID.randomUUID();
        this.boardId = item.boardId();
        this.unitId = item.unitId();
        this.itemRef = item.ref();
        this.subjectRef = item.subjectRef();
        this.title = item.title();
        this.outcome = command.outcome();
        this.state = state;
        this.reason = command.reason();
        this.deviationReason = command.deviationReason();
        this.conditions = command.conditions();
        this.alternative = command.alternative();
        this.riskOwnerId = command.riskOwnerId();
        this.reviewOn = command.reviewOn();
        if (command.action() != null) {
            this.actionTitle = command.action().title();
            this.actionOwnerId = command.action().ownerId();
            this.actionDue = command.action().due();
        }
        this.dissent = command.dissent();
        this.recommendation = item.advice().outcome();
        this.recommendationRule = item.advice().rule();
        this.recommendationInputs = item.advice().inputs();
        if (meeting != null) {
            this.meetingRef = meeting.ref();
            this.quorumRule = meeting.quorumRule();
            this.quorumInputs = meeting.quorumInputs();
        }
        this.takenAt = now;
        this.takenBy = takenBy;
    }

    String itemRef() {
        return itemRef;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    String subjectRef() {
        return subjectRef;
    }

    DecisionState state() {
        return state;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    /** Taken by a chair without a meeting; such a decision is in force before it is confirmed. */
    boolean isByChairAlone() {
        return meetingRef == null;
    }

    boolean takenBefore(Instant moment) {
        return takenAt.isBefore(moment);
    }

    void ratify() {
        if (state == DecisionState.TO_BE_RATIFIED) {
            state = DecisionState.RATIFIED;
        }
    }

    void lapse() {
        if (state == DecisionState.TO_BE_RATIFIED) {
            state = DecisionState.LAPSED;
        }
    }

    DecisionSummary summary() {
        return new DecisionSummary(
                ref(),
                boardId,
                unitId,
                itemRef,
                meetingRef,
                subjectRef,
                title,
                outcome,
                state,
                reason,
                deviationReason,
                conditions,
                alternative,
                riskOwnerId,
                reviewOn,
                actionTitle,
                actionOwnerId,
                actionDue,
                dissent,
                recommendation == null ? "" : recommendation,
                recommendationRule,
                recommendationInputs,
                quorumRule,
                quorumInputs,
                takenAt,
                takenBy);
    }
}
