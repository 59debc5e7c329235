package org.throughline.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.notice.Notices;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** What the process does by itself: says by when, asks again, and ends with the task. */
@Service
@Transactional
public class QuestionSteps {

    private static final String SUBJECT = "QUESTION";

    private final QuestionStore questions;
    private final QuestionProcess process;
    private final Notices notices;
    private final ClockRules rules;
    private final BusinessTime time;
    private final Clock clock;

    QuestionSteps(
            QuestionStore questions,
            QuestionProcess process,
            Notices notices,
            ClockRules rules,
            BusinessTime time,
            Clock clock) {
        this.questions = questions;
        this.process = process;
        this.notices = notices;
        this.rules = rules;
        this.time = time;
        this.clock = clock;
    }

    /** An instant, and the rule that it follows from. */
    public record Due(Instant at, String rule) {}

    /**
     * When something about a question is due, in the calendar of the task's unit.
     *
     * @param kind `answerQuestion` or `askAgain`
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Due due(String ref, String kind, Instant now) {
        ClockRule rule = rules.clock(SUBJECT, kind, null, null);
        return new Due(time.plus(require(ref).unitId(), now, rule.allowance()), rule.ruleVersion());
    }

    /** Nobody has answered: asks again, and tells whoever waits. */
    @CalledByProcess
    public void askAgain(String ref) {
        Question question = require(ref);
        if (!question.open()) {
            return;
        }
        String day = ":" + clock.instant();
        notices.tell(
                List.of(question.answererId()),
                "question.notice.again",
                ref,
                "/my-work",
                Map.of("who", question.askerId().toString()),
                "again:" + ref + day);
        notices.tell(
                List.of(question.askerId()),
                "question.notice.silent",
                ref,
                "/t/" + question.taskId(),
                Map.of("who", question.answererId().toString()),
                "silent:" + ref + day);
    }

    /** The task has ended: its open questions need no answer, and who was asked hears it. */
    @CalledByProcess
    public void taskEnded(String taskId) {
        for (Question question : questions.openAbout(taskId)) {
            questions.end(question.ref(), QuestionState.OVER);
            process.over(question.ref());
            notices.tell(
                    List.of(question.answererId()),
                    "question.notice.over",
                    question.ref(),
                    "/my-work",
                    Map.of("who", question.askerId().toString()),
                    "over:" + question.ref());
        }
    }

    private Question require(String ref) {
        return questions.find(ref).orElseThrow(() -> new IllegalStateException("No question " + ref));
    }
}
