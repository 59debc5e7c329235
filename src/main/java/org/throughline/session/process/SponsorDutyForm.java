package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.SPONSOR_ACCEPTS;
import static org.throughline.session.process.SessionVariables.SPONSOR_ID;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.SponsorAttendance;
import org.throughline.session.Sponsorships;

/** Form `sponsor-duty`: takes the sponsor's duty or says no. */
@Component
class SponsorDutyForm implements TaskHandler {

    private final Sponsorships sponsorships;

    SponsorDutyForm(Sponsorships sponsorships) {
        this.sponsorships = sponsorships;
    }

    @Override
    public String formKey() {
        return "sponsor-duty";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        String cycleRef = task.text(CYCLE_REF.name());
        if (!answers.isTrue("sponsorAccepts")) {
            sponsorships.decline(cycleRef, answers.requireText("reason"));
            return Map.of(SPONSOR_ACCEPTS.name(), false);
        }
        SponsorAttendance attends =
                answers.findChoice("attend", SponsorAttendance.class).orElse(SponsorAttendance.NO);
        return Map.of(
                SPONSOR_ACCEPTS.name(),
                true,
                SPONSOR_ID.name(),
                SPONSOR_ID.stored(sponsorships.accept(cycleRef, attends)));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("sponsorAccepts", "attend", "reason");
    }
}
