package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.help.SupportOffers;

/** The form in which the leader of a place takes an offer, or does not now. */
@Component
class AnswerSupportOfferTask implements TaskHandler {

    private static final String TAKE = "takeOffer";
    private static final String REASON = "reason";

    private final SupportOffers offers;

    AnswerSupportOfferTask(SupportOffers offers) {
        this.offers = offers;
    }

    @Override
    public String formKey() {
        return "support-offer-answer";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean taken = answers.isTrue(TAKE);
        if (taken) {
            offers.takeUp(task.subjectRef());
        } else {
            offers.notNow(task.subjectRef(), answers.requireText(REASON));
        }
        return Map.of(SupportVariables.OFFER_TAKEN.name(), taken);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(TAKE, REASON);
    }
}
