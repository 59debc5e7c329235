package org.throughline.question;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticeSource;
import org.throughline.notice.NoticeSubject;

/** What questions tell. What is asked about a confidential thing is confidential. */
@Component
class QuestionNoticeSource implements NoticeSource {

    private final QuestionStore questions;

    QuestionNoticeSource(QuestionStore questions) {
        this.questions = questions;
    }

    @Override
    public Set<String> refPrefixes() {
        return Set.of("QUE-");
    }

    @Override
    public Optional<NoticeSubject> subject(String ref) {
        return questions.find(ref).map(question -> NoticeSubject.from(question.unitId(), false, question.subjectRef()));
    }

    @Override
    public Map<String, NoticeKind> kinds() {
        return Map.of(
                "question.notice.asked", NoticeKind.ANSWER,
                "question.notice.again", NoticeKind.CLOCK,
                "question.notice.silent", NoticeKind.NEWS,
                "question.notice.answered", NoticeKind.ANSWER,
                "question.notice.handedOn", NoticeKind.NEWS,
                "question.notice.over", NoticeKind.NEWS);
    }
}
