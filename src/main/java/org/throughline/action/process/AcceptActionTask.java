package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.OFFER_ANSWER;
import static org.throughline.action.process.ActionVariables.OWNER_ID;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.action.AnswerOffer;
import org.throughline.action.OfferAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Answers whether somebody will own an action: yes, yes by another day, or no. */
@Component
class AcceptActionTask implements TaskHandler {

    private enum Choice {
        ACCEPT,
        COUNTER_DATE,
        DECLINE
    }

    private final OfferAnswers offers;

    AcceptActionTask(OfferAnswers offers) {
        this.offers = offers;
    }

    @Override
    public String formKey() {
        return "action-accept";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Choice choice = answers.choice(OFFER_ANSWER, Choice.class);
        FieldRule.at(
                answers,
                Map.of("duePast", "proposedDue", "dueSame", "proposedDue", "noRoom", "capacityNote"),
                () -> offers.answer(answer(choice, task, answers)));
        return Map.of(OFFER_ANSWER, choice.name());
    }

    private static AnswerOffer answer(Choice choice, TaskContext task, TaskAnswers answers) {
        String ref = task.subjectRef();
        UUID asked = task.id(OWNER_ID.name());
        String capacity = answers.text("capacityNote").orElse(null);
        return switch (choice) {
            case ACCEPT -> new AnswerOffer.Accept(ref, asked, capacity);
            case COUNTER_DATE ->
                new AnswerOffer.Counter(
                        ref, asked, answers.requireDate("proposedDue"), answers.requireText("dateReason"), capacity);
            case DECLINE ->
                new AnswerOffer.Decline(
                        ref,
                        asked,
                        answers.requireText("declineReason"),
                        answers.id("suggestedOwner").orElse(null));
        };
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(OFFER_ANSWER, "proposedDue", "dateReason", "declineReason", "suggestedOwner", "capacityNote");
    }
}
