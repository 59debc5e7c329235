package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting of a board, from its agenda to its approved minutes. */
@Entity
class BoardMeeting {

    @Id
    private UUID id;

    private String ref;
    private UUID boardId;
    private UUID unitId;
    private String title;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.SCHEDULED;

    private @Nullable String reconvenedFrom;
    private boolean writtenBallot;
    private @Nullable Instant writtenBallotClosesAt;
    private @Nullable Instant quorumLostAt;
    private @Nullable Boolean quorate;
    private @Nullable String quorumMissing;
    private @Nullable String quorumRule;
    private @Nullable String quorumInputs;
    private @Nullable Instant nextDate;
    private @Nullable String minutes;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BoardMeeting() {}

    BoardMeeting(String ref, Board board, String title, ScheduleMeeting command) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.boardId = board.id();
        this.unitId = board.unitId();
        this.title = title;
        this.startsAt = command.startsAt();
        this.endsAt = board.end(command.startsAt());
        this.place = command.place();
        this.urgent = command.urgent();
        this.reconvenedFrom = command.reconvenedFrom();
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID boardId() {
        return boardId;
    }

    UUID unitId() {
        return unitId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    MeetingState state() {
        return state;
    }

    @Nullable
    String reconvenedFrom() {
        return reconvenedFrom;
    }

    boolean isByWrittenBallot() {
        return writtenBallot;
    }

    boolean hasLostQuorum() {
        return quorumLostAt != null;
    }

    boolean isQuorate() {
        return Boolean.TRUE.equals(quorate) && quorumLostAt == null;
    }

    @Nullable
    Instant nextDate() {
        return nextDate;
    }

    @Nullable
    String minutes() {
        return minutes;
    }

    @Nullable
    String quorumMissing() {
        return quorumMissing;
    }

    @Nullable
    String quorumRule() {
        return quorumRule;
    }

    @Nullable
    String quorumInputs() {
        return quorumInputs;
    }

    void papersWentOut() {
        if (state == MeetingState.SCHEDULED) {
            state = MeetingState.PAPERS_OUT;
        }
    }

    void mustBeAhead() {
        if (!state.isAhead()) {
            throw new BoardRefused("board.meeting.over");
        }
    }

    void assess(Quorum.Answer answer) {
        quorate = answer.quorate();
        quorumMissing = answer.missing();
        quorumRule = answer.rule();
        quorumInputs = answer.inputs();
        state = answer.quorate() ? MeetingState.OPEN : MeetingState.INQUORATE;
    }

    void loseQuorum(Instant now) {
        quorumLostAt = now;
    }

    @Nullable
    Instant writtenBallotClosesAt() {
        return writtenBallotClosesAt;
    }

    void decideInWriting(Instant until) {
        writtenBallot = true;
        writtenBallotClosesAt = until;
        state = MeetingState.OPEN;
    }

    void comeTogetherAgain(Instant on) {
        nextDate = on;
    }

    void close() {
        state = MeetingState.CLOSED;
    }

    void writeMinutes(String text) {
        minutes = text;
        state = MeetingState.CLOSED;
    }

    void approveMinutes() {
        state = MeetingState.MINUTES_APPROVED;
    }

    void cancel() {
        mustBeAhead();
        state = MeetingState.CANCELLED;
    }

    MeetingSummary summary() {
        return new MeetingSummary(
                ref,
                boardId,
                unitId,
                title,
                startsAt,
                endsAt,
                place,
                urgent,
                state,
                quorate,
                quorumMissing == null ? "" : quorumMissing,
                writtenBallot,
                quorumLostAt != null,
                minutes);
    }
}
