package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat on a board. */
@Entity
class BoardMember {

    @Id
    private UUID id;

    private UUID boardId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Constituency constituency;

    private boolean votes;
    private @Nullable UUID deputyId;
    private LocalDate termFrom;
    private @Nullable LocalDate termTo;

    @SuppressWarnings("NullAway.Init")
    protected BoardMember() {}

    BoardMember(UUID boardId, AppointMember command) {
        this.id = UUID.randomUUID();
        this.boardId = boardId;
        this.personId = command.personId();
        this.constituency = command.constituency();
        this.votes = command.votes();
        this.deputyId = command.deputyId();
        this.termFrom = command.termFrom();
    }

    UUID boardId() {
        return boardId;
    }

    UUID personId() {
        return personId;
    }

    Constituency constituency() {
        return constituency;
    }

    boolean votes() {
        return votes;
    }

    @Nullable
    UUID deputyId() {
        return deputyId;
    }

    /** Takes a seat that had ended. */
    void sitAgain(AppointMember command) {
        this.constituency = command.constituency();
        this.votes = command.votes();
        this.deputyId = command.deputyId();
        this.termFrom = command.termFrom();
        this.termTo = null;
    }

    /** Another deputy, or none. */
    void standInBy(@Nullable UUID personId) {
        this.deputyId = personId;
    }

    void endOn(LocalDate lastDay) {
        this.termTo = lastDay;
    }

    boolean sitsOn(LocalDate day) {
        return !day.isBefore(termFrom) && (termTo == null || !day.isAfter(termTo));
    }

    QuorumPolicy.Seat seat() {
        return new QuorumPolicy.Seat(personId, constituency, votes);
    }
}
