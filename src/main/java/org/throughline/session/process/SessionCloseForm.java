package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.ENOUGH_PEOPLE;
import static org.throughline.session.process.SessionVariables.FACILITATOR_ID;
import static org.throughline.session.process.SessionVariables.SESSION_REF;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.organisation.Units;
import org.throughline.session.AfterTalks;
import org.throughline.session.CloseSession;
import org.throughline.session.InvitationSummary;
import org.throughline.session.SessionFacts;
import org.throughline.session.Sessions;

/** Form `session-close`: who was there, what was different, when people meet again. */
@Component
class SessionCloseForm implements TaskHandler {

    private final AfterTalks afterTalks;
    private final Sessions sessions;
    private final Units units;

    SessionCloseForm(AfterTalks afterTalks, Sessions sessions, Units units) {
        this.afterTalks = afterTalks;
        this.sessions = sessions;
        this.units = units;
    }

    @Override
    public String formKey() {
        return "session-close";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        SessionFacts session = sessions.facts(task.text(SESSION_REF.name()));
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put(
                "attended",
                session.invitations().stream()
                        .map(InvitationSummary::personId)
                        .filter(Objects::nonNull)
                        .toList());
        answers.put("positivesShare", session.positivesShare());
        return Answers.of(answers);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Set<UUID> attended = new HashSet<>(answers.ids("attended"));
        task.findId(FACILITATOR_ID.name()).ifPresent(attended::remove);
        boolean enough = afterTalks.note(
                task.text(SESSION_REF.name()),
                new CloseSession(
                        attended,
                        answers.integer("attendedOthers").orElse(0),
                        answers.instant("nextDate", units.unit(task.unitId()).zone())
                                .orElse(null),
                        answers.isTrue("pulseSent"),
                        answers.text("exceptions").orElse(null)));
        return Map.of(ENOUGH_PEOPLE.name(), enough);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("attended", "attendedOthers", "positivesShare", "nextDate", "pulseSent", "exceptions");
    }
}
