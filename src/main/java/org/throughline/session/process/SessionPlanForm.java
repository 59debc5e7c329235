package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.organisation.Units;
import org.throughline.session.Coverage;
import org.throughline.session.InvitationSummary;
import org.throughline.session.Invitee;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.PlanSession;
import org.throughline.session.QuestionSet;
import org.throughline.session.SessionFacts;
import org.throughline.session.SessionPlan;
import org.throughline.session.Sessions;

/** Form `session-plan`: when, where and with whom; starts with what the planner or the session before left. */
@Component
class SessionPlanForm implements TaskHandler {

    private final Sessions sessions;
    private final Units units;

    SessionPlanForm(Sessions sessions, Units units) {
        this.sessions = sessions;
        this.units = units;
    }

    @Override
    public String formKey() {
        return "session-plan";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        SessionFacts session = sessions.facts(task.text(SESSION_REF.name()));
        SessionPlan plan = session.plan();
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put("when", LocalTimes.text(plan.startsAt(), zone(task)));
        answers.put("length", plan.lengthMinutes());
        answers.put("place", plan.place());
        answers.put("link", plan.link());
        answers.put("template", plan.questions().name());
        answers.put(
                "invitees",
                session.invitations().stream().map(SessionPlanForm::row).toList());
        answers.put("justification", plan.justification());
        answers.put("protectedTime", plan.protectedTime());
        return Answers.of(answers);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Instant when = answers.requireInstant("when", zone(task));
        List<Invitee> invitees =
                answers.list("invitees").stream().map(SessionPlanForm::invitee).toList();
        Optional<String> justification = answers.text("justification");
        checkCoverage(invitees, justification);
        sessions.plan(
                task.text(SESSION_REF.name()),
                new PlanSession(
                        when,
                        answers.integer("length").orElse(SessionPlan.USUAL_LENGTH),
                        answers.requireText("place"),
                        answers.text("link").orElse(null),
                        answers.findChoice("template", QuestionSet.class).orElse(QuestionSet.OLT),
                        invitees,
                        justification.orElse(null),
                        answers.isTrue("protectedTime")));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("when", "length", "place", "link", "template", "invitees", "justification", "protectedTime");
    }

    /** Each missing side is an error of its own, beside the field that asks for the reason. */
    private void checkCoverage(List<Invitee> invitees, Optional<String> justification) {
        Coverage coverage =
                sessions.coverage(invitees.stream().map(Invitee::perspective).toList());
        if (!coverage.covered() && justification.isEmpty()) {
            throw new InvalidAnswers(coverage.missing().stream()
                    .map(side -> FieldError.of("justification", "session.rule.sideMissing." + side))
                    .toList());
        }
    }

    private static Invitee invitee(TaskAnswers row) {
        Optional<UUID> person = row.id("personId");
        Optional<String> role = row.text("role");
        if (person.isPresent() == role.isPresent()) {
            throw row.refuse("personId", "session.rule.inviteeWho");
        }
        return new Invitee(
                person.orElse(null),
                role.orElse(null),
                row.choice("function", PerspectiveFunction.class),
                row.requireText("reason"));
    }

    private static Map<String, Object> row(InvitationSummary invitation) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("personId", invitation.personId());
        row.put("role", invitation.role());
        row.put("function", invitation.perspective());
        row.put("reason", invitation.reason());
        return Answers.of(row).asMap();
    }

    private ZoneId zone(TaskContext task) {
        return units.unit(task.unitId()).zone();
    }
}
