package org.throughline.question;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds questions for the feature's own adapters; whoever calls has the question's task in hand. */
@Component
public class QuestionFacts {

    private final QuestionStore questions;

    QuestionFacts(QuestionStore questions) {
        this.questions = questions;
    }

    public Optional<Question> find(String ref) {
        return questions.find(ref);
    }
}
