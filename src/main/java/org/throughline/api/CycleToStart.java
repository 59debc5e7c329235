package org.throughline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Dimension;
import org.throughline.session.Invitee;
import org.throughline.session.LearningMethod;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.PlanDefaults;
import org.throughline.session.PlanSession;
import org.throughline.session.QuestionSet;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;

/**
 * A learning cycle to start.
 *
 * @param unit id, code or name of the unit
 * @param purpose what the group wants to understand
 * @param sponsor id or sign-in name of who clears the way
 * @param facilitator id or sign-in name of who guides the group; the caller when it is left out
 * @param trigger what brought it up; what is usual for the method when it is left out
 * @param confidentiality who reads it; the room only when it is left out
 * @param anonymityMode whether notes are signed; each writer chooses when it is left out
 * @param learn the first session, when it is planned already
 */
@Schema(name = "CycleToStart")
record CycleToStart(
        String unit,
        String purpose,
        LearningMethod method,
        Set<Dimension> dimensions,
        String sponsor,
        @Nullable String facilitator,
        @Nullable Trigger trigger,
        @Nullable Boolean harm,
        @Nullable Urgency urgency,
        @Nullable String process,
        @Nullable String boundary,
        @Nullable Context context,
        @Nullable Confidentiality confidentiality,
        @Nullable AnonymityMode anonymityMode,
        @Nullable Learn learn) {

    /** What the work is like just now. */
    @Schema(name = "WorkContext")
    record Context(
            @Nullable String shift,
            @Nullable String demand,
            @Nullable String staffing) {

        WorkContext words() {
            return new WorkContext(shift, demand, staffing);
        }
    }

    /** The first session. */
    @Schema(name = "LearnToPlan")
    record Learn(
            Instant startsAt,
            int lengthMinutes,
            String place,
            List<Guest> invitees,
            @Nullable String link,
            @Nullable QuestionSet questions,
            @Nullable String justification,
            @Nullable Boolean protectedTime) {}

    /**
     * Somebody to ask: a person, or a role outside.
     *
     * @param person id or sign-in name
     * @param function how they touch the work
     * @param reason what the invitation says
     */
    @Schema(name = "Guest")
    record Guest(@Nullable String person, @Nullable String role, PerspectiveFunction function, String reason) {}

    StartCycle command(UUID unitId, UUID caller, Places places) {
        Trigger broughtUp = trigger == null ? PlanDefaults.trigger(method) : trigger;
        return new StartCycle(
                UUID.randomUUID(),
                unitId,
                method,
                purpose,
                broughtUp,
                Boolean.TRUE.equals(harm),
                urgency == null ? Urgency.NORMAL : urgency,
                dimensions,
                process,
                boundary,
                context == null ? WorkContext.UNKNOWN : context.words(),
                places.person("sponsor", sponsor),
                facilitator == null ? caller : places.person("facilitator", facilitator),
                confidentiality == null ? Confidentiality.ROOM : confidentiality,
                anonymityMode == null ? AnonymityMode.CHOICE : anonymityMode,
                learn == null ? null : plan(learn, broughtUp, places));
    }

    private PlanSession plan(Learn first, Trigger broughtUp, Places places) {
        return new PlanSession(
                first.startsAt(),
                first.lengthMinutes(),
                first.place(),
                first.link(),
                first.questions() == null ? PlanDefaults.questions(method, broughtUp) : first.questions(),
                first.invitees().stream()
                        .map(guest -> new Invitee(
                                guest.person() == null ? null : places.person("learn.invitees", guest.person()),
                                guest.role(),
                                guest.function(),
                                guest.reason()))
                        .toList(),
                first.justification(),
                !Boolean.FALSE.equals(first.protectedTime()));
    }
}
