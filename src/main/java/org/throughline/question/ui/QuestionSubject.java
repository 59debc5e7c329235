package org.throughline.question.ui;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.TrailBar;
import org.throughline.question.QuestionFacts;

/** A question has no page of its own: it leads to what the asked task is about. */
@Component
class QuestionSubject implements SubjectPage {

    private static final String PREFIX = "QUE-";

    private final QuestionFacts questions;
    private final ObjectProvider<SubjectPage> pages;

    QuestionSubject(QuestionFacts questions, ObjectProvider<SubjectPage> pages) {
        this.questions = questions;
        this.pages = pages;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public String path(String subjectRef) {
        return questions
                .find(subjectRef)
                .flatMap(question -> page(question.subjectRef()).map(page -> page.path(question.subjectRef())))
                .orElse("my-work");
    }

    @Override
    public Optional<TrailBar> trail(String subjectRef) {
        return questions
                .find(subjectRef)
                .flatMap(question -> page(question.subjectRef()).flatMap(page -> page.trail(question.subjectRef())));
    }

    private Optional<SubjectPage> page(String ref) {
        return pages.stream()
                .filter(page -> !PREFIX.equals(page.prefix()) && ref.startsWith(page.prefix()))
                .findFirst();
    }
}
