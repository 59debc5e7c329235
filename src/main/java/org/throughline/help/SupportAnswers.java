package org.throughline.help;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** The steps that people take by their tasks: take a request, answer it, say whether the answer helped. */
@Service
@Transactional
public class SupportAnswers {

    private final SupportRequestRepository requests;
    private final SupportAnswerRepository answers;
    private final SupportDoor door;
    private final SupportNews news;
    private final People people;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    SupportAnswers(
            SupportRequestRepository requests,
            SupportAnswerRepository answers,
            SupportDoor door,
            SupportNews news,
            People people,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.door = door;
        this.news = news;
        this.people = people;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Takes a request.
     *
     * @return who owes the answer now: whoever took it, or for whom they did
     */
    @AnySignedIn
    public UUID take(String ref) {
        SupportRequest request = door.asTaskHolder(ref);
        UUID taker = access.answering();
        request.take(taker, clock.instant());
        requests.saveAndFlush(request);
        audit.record(ref, "help.history.taken", Map.of());
        news.tell(List.of(request.askerId()), "help.notice.taken", ref, Map.of("by", taker.toString()));
        return taker;
    }

    /** Answers a request; the asker is asked whether it helped. */
    @AnySignedIn
    public void answer(String ref, AnswerSupport answer) {
        SupportRequest request = door.asTaskHolder(ref);
        request.answered();
        answers.save(new SupportAnswer(request, answer, access.answering(), clock.instant()));
        requests.saveAndFlush(request);
        audit.record(ref, answer.coach() ? "help.history.answeredWithCoach" : "help.history.answered", Map.of());
        news.tell(List.of(request.askerId()), "help.notice.answered", ref, Map.of());
    }

    /** The answer helped. Only a person's own word is a yes. */
    @AnySignedIn
    public void helped(String ref) {
        SupportRequest request = door.asAskerWithTask(ref);
        request.helped(clock.instant());
        requests.saveAndFlush(request);
        audit.record(ref, "help.history.helped", Map.of());
        news.tell(List.of(latest(request).answeredBy()), "help.notice.helped", ref, Map.of());
    }

    /**
     * The answer did not quite help.
     *
     * @param why what is missing, for whoever answers next
     * @return whether it is answered once more
     */
    @AnySignedIn
    public boolean notQuite(String ref, String why) {
        SupportRequest request = door.asAskerWithTask(ref);
        boolean again = request.notQuite(clock.instant());
        SupportAnswer answer = latest(request);
        answer.notQuite(why);
        answers.save(answer);
        requests.saveAndFlush(request);
        audit.record(ref, again ? "help.history.notQuite" : "help.history.notHelped", Map.of());
        if (!again) {
            news.tell(List.of(answer.answeredBy()), "help.notice.notHelped", ref, Map.of());
        }
        return again;
    }

    /** What whoever has a task about it reads first. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<TaskFact> facts(String ref) {
        SupportRequest request = door.asReader(ref);
        List<SupportAnswer> given = answers.findByRequestIdOrderByAnsweredAtDescIdAsc(request.id());
        TaskFact need = new TaskFact("help.fact.need", request.need());
        if (given.isEmpty()) {
            return List.of(need, new TaskFact("help.fact.asker", name(request.askerId())));
        }
        SupportAnswerLine last = given.get(0).line();
        TaskFact answer = new TaskFact("help.fact.answer", last.what());
        return last.notQuite().isEmpty()
                ? List.of(need, answer, new TaskFact("help.fact.answeredBy", name(last.answeredBy())))
                : List.of(need, answer, new TaskFact("help.fact.notQuite", last.notQuite()));
    }

    private String name(UUID person) {
        return people.find(person).map(PersonSummary::displayName).orElse("");
    }

    private SupportAnswer latest(SupportRequest request) {
        return answers.findByRequestIdOrderByAnsweredAtDescIdAsc(request.id()).get(0);
    }
}
