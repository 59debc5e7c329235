package org.throughline.action.process;

import java.util.Map;
import org.throughline.action.ActionRefused;
import org.throughline.base.task.TaskAnswers;

/** Puts a broken rule beside the field it is about, so that a person sees at once what to change. */
final class FieldRule {

    private static final String PREFIX = "action.refused.";

    private FieldRule() {}

    /**
     * Runs the use case.
     *
     * @param fields field by the end of the rule's key; a rule about no field goes through as it is
     */
    static void at(TaskAnswers answers, Map<String, String> fields, Runnable useCase) {
        try {
            useCase.run();
        } catch (ActionRefused refused) {
            String field = fields.get(refused.messageKey().substring(PREFIX.length()));
            if (field == null) {
                throw refused;
            }
            throw answers.refuse(
                    field, refused.messageKey(), refused.arguments().toArray());
        }
    }
}
