package org.throughline.question;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.base.task.TaskInHand;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.TaskComments;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.TaskSheet;
import org.throughline.notice.Notices;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** Asks somebody about a task, answers, and hands a question on. */
@Service
@Transactional
public class Questions {

    private final QuestionStore questions;
    private final QuestionProcess process;
    private final Readers readers;
    private final TaskDesk desk;
    private final TaskComments comments;
    private final TaskInHand inHand;
    private final People people;
    private final References references;
    private final AuditTrail audit;
    private final Notices notices;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Questions(
            QuestionStore questions,
            QuestionProcess process,
            Readers readers,
            TaskDesk desk,
            TaskComments comments,
            TaskInHand inHand,
            People people,
            References references,
            AuditTrail audit,
            Notices notices,
            CurrentPerson currentPerson,
            Clock clock) {
        this.questions = questions;
        this.process = process;
        this.readers = readers;
        this.desk = desk;
        this.comments = comments;
        this.inHand = inHand;
        this.people = people;
        this.references = references;
        this.audit = audit;
        this.notices = notices;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Asks somebody about a task that the signed-in person has; the task stays with them.
     *
     * @return reference of the question
     * @throws QuestionRefused when the task is nobody's yet, or the other one cannot be asked: not here, not able to read what the task
     *     is about, or asked already
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public String ask(AskQuestion command) {
        TaskSheet sheet = desk.open(command.taskId(), Locale.ENGLISH);
        if (sheet.may().take()) {
            throw new QuestionRefused("question.refused.takeFirst");
        }
        if (QuestionProcessKey.KEY.equals(sheet.context().processKey())) {
            throw new QuestionRefused("question.refused.handOn");
        }
        return ask(
                command.taskId(),
                sheet.context().subjectRef(),
                sheet.subjectTitle(),
                sheet.context().unitId(),
                me(),
                command.answererId(),
                command.words());
    }

    /** The open questions about a task that the signed-in person has; whoever asked has the task in front of them. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<Question> openAbout(String taskId) {
        comments.of(taskId);
        return questions.openAbout(taskId);
    }

    /** People who can be asked: everybody who works here, but for the signed-in person. Whether they may read it is checked then. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public Map<UUID, PersonSummary> candidates() {
        Map<UUID, PersonSummary> found = new LinkedHashMap<>();
        people.all().stream()
                .filter(PersonSummary::active)
                .filter(person -> !person.id().equals(me()))
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /** Answers the question that is the task in hand; whoever asked is told. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void answer(String ref, String words) {
        Question question = inHand(ref);
        questions.end(ref, QuestionState.ANSWERED);
        comments.keep(question.taskId(), TaskComment.Kind.ANSWER, me(), question.askerId(), words);
        audit.record(
                question.subjectRef(),
                "question.history.answered",
                Map.of("to", question.askerId().toString()));
        tellAsker(question, "question.notice.answered", "answered");
    }

    /** Somebody else knows: asks that person in the name of whoever asked first. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void handOn(String ref, UUID toPerson, String title) {
        Question question = inHand(ref);
        if (toPerson.equals(question.askerId())) {
            throw new QuestionRefused("question.refused.asker");
        }
        questions.end(ref, QuestionState.HANDED_ON);
        ask(
                question.taskId(),
                question.subjectRef(),
                title,
                question.unitId(),
                question.askerId(),
                toPerson,
                question.words());
        tellAsker(question, "question.notice.handedOn", "handedOn");
    }

    private String ask(
            String taskId, String subjectRef, String title, UUID unitId, UUID asker, UUID answerer, String words) {
        PersonSummary asked = people.find(answerer)
                .filter(PersonSummary::active)
                .orElseThrow(() -> new QuestionRefused("question.refused.notHere"));
        if (answerer.equals(me())) {
            throw new QuestionRefused("question.refused.yourself");
        }
        if (!readers.mayRead(answerer, subjectRef)) {
            throw new QuestionRefused("question.refused.cannotRead", asked.displayName());
        }
        if (questions.openAbout(taskId).stream()
                .anyMatch(open -> open.answererId().equals(answerer))) {
            throw new QuestionRefused("question.refused.askedAlready", asked.displayName());
        }
        String clean = TaskComment.clean(words);
        String ref = references.next("QUE");
        questions.add(new Question(ref, taskId, subjectRef, unitId, asker, answerer, clean, clock.instant(), true));
        comments.keep(taskId, TaskComment.Kind.QUESTION, me(), answerer, clean);
        audit.record(subjectRef, "question.history.asked", Map.of("to", answerer.toString()));
        String task = process.start(ref, title, unitId, asker, answerer);
        notices.tell(
                List.of(answerer),
                "question.notice.asked",
                ref,
                "/t/" + task,
                Map.of("who", asker.toString(), "thing", title),
                "asked:" + ref);
        return ref;
    }

    private void tellAsker(Question question, String textKey, String once) {
        notices.tell(
                List.of(question.askerId()),
                textKey,
                question.ref(),
                "/t/" + question.taskId(),
                Map.of("who", me().toString()),
                once + ":" + question.ref());
    }

    /** Whoever does the question's task answers it: who was asked, who covers for them, or who got it when they went. */
    private Question inHand(String ref) {
        Question question = questions.lock(ref).orElseThrow(NotAllowed::new);
        if (!inHand.isAbout(ref)) {
            throw new NotAllowed();
        }
        if (!question.open()) {
            throw new QuestionRefused("question.refused.over");
        }
        return question;
    }

    private UUID me() {
        return currentPerson.require().personId();
    }
}
