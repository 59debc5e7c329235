package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where a session is held.
 *
 * @param startsAt when it starts, null while it is not planned
 * @param lengthMinutes how long it lasts
 * @param place where people meet, null while it is not planned
 * @param link link for those who are not there, null when there is none
 * @param questions which set of questions guides it
 * @param protectedTime whether leaders keep the time free
 * @param justification why it is fine that a view is missing, null when none is
 */
@Embeddable
public record SessionPlan(
        @Nullable Instant startsAt,
        Integer lengthMinutes,
        @Nullable String place,
        @Nullable String link,

        @Enumerated(EnumType.STRING) @Column(name = "question_set")
        QuestionSet questions,

        boolean protectedTime,
        @Nullable String justification) {

    /** How long a session lasts when nobody says otherwise. */
    public static final int USUAL_LENGTH = 90;

    static SessionPlan open(QuestionSet questions, @Nullable Instant startsAt) {
        return new SessionPlan(startsAt, USUAL_LENGTH, null, null, questions, false, null);
    }

    static SessionPlan of(PlanSession command) {
        return new SessionPlan(
                command.startsAt(),
                command.lengthMinutes(),
                command.place(),
                command.link(),
                command.questions(),
                command.protectedTime(),
                command.justification());
    }

    /** The same plan at another time. */
    SessionPlan on(@Nullable Instant other) {
        return new SessionPlan(other, lengthMinutes, place, link, questions, protectedTime, justification);
    }

    /** When it is planned to end, null while it has no start. */
    public @Nullable Instant endsAt() {
        return startsAt == null ? null : startsAt.plus(Duration.ofMinutes(lengthMinutes));
    }
}
