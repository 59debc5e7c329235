package org.throughline.succession;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.TaskInHand;
import org.throughline.notice.Notices;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Duty;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/** What people answer: a manager where each duty goes, a next holder whether they will. */
@Service
@Transactional
public class DutyDecisions {

    private final SuccessionRepository successions;
    private final SuccessionDutyRepository decisions;
    private final SuccessionSteps steps;
    private final Duties duties;
    private final People people;
    private final AuditTrail audit;
    private final Notices notices;
    private final TaskInHand inHand;
    private final Access access;
    private final Clock clock;
    private final DutyShade shade;

    DutyDecisions(
            SuccessionRepository successions,
            SuccessionDutyRepository decisions,
            SuccessionSteps steps,
            Duties duties,
            People people,
            AuditTrail audit,
            Notices notices,
            TaskInHand inHand,
            Access access,
            Clock clock,
            DutyShade shade) {
        this.successions = successions;
        this.decisions = decisions;
        this.steps = steps;
        this.duties = duties;
        this.people = people;
        this.audit = audit;
        this.notices = notices;
        this.inHand = inHand;
        this.access = access;
        this.clock = clock;
        this.shade = shade;
    }

    /** The duties that wait for a decision. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<Duty> open(String ref) {
        Succession succession = successions.require(ref);
        return shade.shown(opened(succession));
    }

    private List<Duty> opened(Succession succession) {
        return steps.open(succession, decisions.findBySuccessionIdOrderByDecidedAtDescIdAsc(succession.id()));
    }

    /** The duties that a person is asked to take. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<DutyLine> askedOf(String ref, UUID personId) {
        return decisions
                .findBySuccessionIdOrderByDecidedAtDescIdAsc(
                        successions.require(ref).id())
                .stream()
                .filter(duty -> duty.isAsked(personId))
                .map(SuccessionDuty::line)
                .toList();
    }

    /**
     * Decides about every duty that is open; one that is nobody's question any more is passed over.
     *
     * <p>What needs nobody's word changes hands at once: a seat with a named deputy, a task, an action whose own offer asks. Who has to
     * be asked is asked by the process.
     *
     * @param ref which succession; it must be the task in hand
     * @throws DutyRefused when a duty allows no such answer; says which
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void decide(String ref, List<DutyDecision> answers) {
        checkInHand(ref);
        Succession succession = successions.require(ref);
        List<Duty> open = opened(succession);
        List<Duty> shown = shade.shown(open);
        for (DutyDecision answer : answers) {
            IntStream.range(0, open.size())
                    .filter(place -> shown.get(place).id().equals(answer.dutyId()))
                    .findFirst()
                    .ifPresent(place -> decide(succession, open.get(place), shown.get(place), answer));
        }
        decisions.flush();
    }

    /** Takes the duties that one was asked to take. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void accept(String ref) {
        checkInHand(ref);
        Succession succession = successions.require(ref);
        UUID me = access.answering();
        List<Duty> all = duties.of(succession.personId());
        for (SuccessionDuty asked : asked(succession, me)) {
            asked.accept(clock.instant());
            all.stream()
                    .filter(duty -> duty.id().equals(asked.dutyId()))
                    .findFirst()
                    .ifPresent(duty -> rehome(succession, duty, me));
        }
        decisions.flush();
    }

    /**
     * Does not take them, and says who could.
     *
     * @param suggested who could, null when nobody comes to mind
     * @param why read by the manager who decides again
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void counter(String ref, @Nullable UUID suggested, String why) {
        checkInHand(ref);
        Succession succession = successions.require(ref);
        UUID me = access.answering();
        asked(succession, me).forEach(asked -> asked.counter(suggested, why, clock.instant()));
        decisions.flush();
        audit.record(
                ref,
                suggested == null ? "succession.history.declined" : "succession.history.countered",
                suggested == null ? Map.of("reason", why) : Map.of("reason", why, "to", suggested.toString()));
    }

    private void decide(Succession succession, Duty duty, Duty shown, DutyDecision answer) {
        UUID to = answer.newHolderId();
        try {
            DutyChoicePolicy.check(shown, answer.choice(), to, succession.personId(), succession.cause());
            if (to != null && people.find(to).filter(PersonSummary::active).isEmpty()) {
                throw new SuccessionRefused("succession.refused.gone", shown.title());
            }
        } catch (SuccessionRefused refused) {
            throw new DutyRefused(shown.id(), refused);
        }
        DutyState state = switch (answer.choice()) {
            case KEEP -> DutyState.KEPT;
            case END -> DutyState.ENDED;
            case HAND_OVER -> duty.asking() == Duty.Asking.FIRST ? DutyState.ASKED : DutyState.HANDED_OVER;
        };
        decisions.save(new SuccessionDuty(
                succession, duty, answer, state, access.actor().personId(), clock.instant()));
        if (state == DutyState.ASKED) {
            shade.admit(duty, Objects.requireNonNull(to));
        } else if (state == DutyState.ENDED) {
            duties.end(duty, succession.personId(), answer.reason());
            audit.record(
                    succession.ref(),
                    "succession.history.ended",
                    Map.of("duty", shade.title(duty), "reason", answer.reason()));
        } else if (state == DutyState.HANDED_OVER) {
            rehome(succession, duty, Objects.requireNonNull(to));
        }
    }

    private void rehome(Succession succession, Duty duty, UUID to) {
        duties.rehome(duty, succession.personId(), to);
        audit.record(
                succession.ref(),
                "succession.history.handedOver",
                Map.of("duty", shade.title(duty), "to", to.toString()));
        notices.tell(
                List.of(to),
                "succession.notice.yours",
                duty.ref().isEmpty() ? succession.ref() : duty.ref(),
                "/my-work",
                Map.of("person", succession.personId().toString(), "duty", duty.title()),
                "yours:" + succession.ref() + ":" + duty.id());
    }

    private List<SuccessionDuty> asked(Succession succession, UUID person) {
        return decisions.findBySuccessionIdOrderByDecidedAtDescIdAsc(succession.id()).stream()
                .filter(duty -> duty.isAsked(person))
                .toList();
    }

    private void checkInHand(String ref) {
        if (!inHand.isAbout(ref)) {
            throw new NotAllowed();
        }
    }
}
