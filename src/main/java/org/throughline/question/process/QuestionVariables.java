package org.throughline.question.process;

import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/**
 * The names in `task-question`. Never the reference of what the task is about: a task in hand is a right to whatever its variables
 * name, and a question opens nothing.
 */
final class QuestionVariables {

    static final String OVER = "QuestionOver";

    static final ProcessVariable<String> QUESTION_REF = ProcessVariable.text("questionRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> ASKER_ID = ProcessVariable.id("askerId");
    static final ProcessVariable<UUID> ANSWERER_ID = ProcessVariable.id("answererId");

    private QuestionVariables() {}
}
