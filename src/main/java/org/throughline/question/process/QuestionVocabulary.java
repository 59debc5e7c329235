package org.throughline.question.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its model call things. */
@Component
class QuestionVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return ProcessVariable.names(
                QuestionVariables.QUESTION_REF,
                QuestionVariables.SUBJECT_TITLE,
                QuestionVariables.UNIT_ID,
                QuestionVariables.ASKER_ID,
                QuestionVariables.ANSWERER_ID);
    }

    @Override
    public Set<String> messages() {
        return Set.of(QuestionVariables.OVER);
    }

    /** Nobody answers their own question. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(Set.of(), Map.of("question-answer", "askerId"), Map.of());
    }
}
