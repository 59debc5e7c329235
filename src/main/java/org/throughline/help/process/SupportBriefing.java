package org.throughline.help.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.help.SupportAnswers;
import org.throughline.help.SupportOffers;

/** Every task says what somebody needs and what they were answered, or what a place is offered and why. */
@Component
class SupportBriefing implements TaskBriefing {

    private static final String REQUEST = "support-request";
    private static final String OFFER = "unit-support-offer";

    private final SupportAnswers answers;
    private final SupportOffers offers;

    SupportBriefing(SupportAnswers answers, SupportOffers offers) {
        this.answers = answers;
        this.offers = offers;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(REQUEST, OFFER);
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return REQUEST.equals(task.processKey()) ? answers.facts(task.subjectRef()) : offers.facts(task.subjectRef());
    }
}
