package org.throughline.critical;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.StrengthPolicy;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Cycles;
import org.throughline.session.Dimension;
import org.throughline.session.DutyPolicy;
import org.throughline.session.LearningMethod;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.WorkContext;

/** What the review's process does by itself: say that it was late, start what follows, come to an end. */
@Service
@Transactional
public class CriticalEventSteps {

    private static final int LONGEST_WHY = 1_000;
    private static final int LONGEST_QUESTION = 300;

    private final CriticalEventRepository events;
    private final ContainmentRepository containments;
    private final Actions actions;
    private final Cycles cycles;
    private final StrengthPolicy strengths;
    private final EventNews news;
    private final People people;
    private final Units units;
    private final Texts texts;
    private final Clock clock;
    private final Circles circles;

    CriticalEventSteps(
            CriticalEventRepository events,
            ContainmentRepository containments,
            Actions actions,
            Cycles cycles,
            StrengthPolicy strengths,
            EventNews news,
            People people,
            Units units,
            Texts texts,
            Clock clock,
            Circles circles) {
        this.events = events;
        this.containments = containments;
        this.actions = actions;
        this.cycles = cycles;
        this.strengths = strengths;
        this.news = news;
        this.people = people;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
        this.circles = circles;
    }

    /** 24 hours have gone without a review: noted for good, and told to who reported it and who hosts it. */
    @CalledByProcess
    public void notHeldInTime(String ref) {
        CriticalEvent event = events.require(ref);
        event.notHeldInTime(clock.instant());
        events.saveAndFlush(event);
        CriticalEventFacts facts = event.facts();
        news.story(event, "notHeldInTime", Map.of());
        news.tell(event, "notHeldInTime", distinct(facts.leaderId(), facts.reporterId()), "");
    }

    /** Nobody has said by the end of the day that people were supported: the host leader is told, and it still has to be done. */
    @CalledByProcess
    public void supportLate(String ref) {
        CriticalEvent event = events.require(ref);
        CriticalEventFacts facts = event.facts();
        news.story(event, "supportLate", Map.of());
        news.tell(event, "supportLate", distinct(facts.leaderId(), facts.guardianId()), "");
    }

    /** Starts what was asked for to keep people safe and has not been started; the same one is never started twice. */
    @CalledByProcess
    public void startContainment(String ref) {
        CriticalEvent event = events.require(ref);
        containments.findByEventIdOrderByAskedAtAscId(event.id()).stream()
                .filter(Containment::isWaiting)
                .forEach(asked -> start(event, asked));
    }

    private void start(CriticalEvent event, Containment asked) {
        CriticalEventFacts facts = event.facts();
        String action = actions.offer(new OfferAction(
                asked.id(),
                facts.ref(),
                facts.unitId(),
                asked.title(),
                EventText.shortened(facts.what(), LONGEST_WHY),
                ActionType.CONTAINMENT,
                strengths.strengthOf(ActionType.CONTAINMENT, null),
                facts.severity(),
                asked.ownerId(),
                facts.leaderId(),
                null,
                asked.dueOn(),
                null));
        asked.startedAs(action);
        containments.saveAndFlush(asked);
        news.story(event, "containment", Map.of("action", action));
    }

    /** A learning cycle looks into it; a restricted event makes a restricted cycle. */
    @CalledByProcess
    public void startCycle(String ref) {
        CriticalEvent event = events.require(ref);
        CriticalEventFacts facts = event.facts();
        UUID facilitator = facts.facilitatorId();
        EventReview review = facts.review();
        if (facilitator == null || review == null) {
            throw new CriticalRefused("critical.refused.noFacilitator");
        }
        Locale language = units.unit(facts.unitId()).locale();
        String cycle = cycles.startFor(
                new StartCycle(
                        UUID.nameUUIDFromBytes(("deeper:" + ref).getBytes(StandardCharsets.UTF_8)),
                        facts.unitId(),
                        LearningMethod.OLT,
                        texts.text(
                                language,
                                "critical.cycle.purpose",
                                EventText.shortened(facts.what(), LONGEST_QUESTION)),
                        Trigger.EVENT,
                        false,
                        Urgency.NORMAL,
                        Set.of(Dimension.SAFETY),
                        null,
                        null,
                        WorkContext.UNKNOWN,
                        sponsor(facts, facilitator),
                        facilitator,
                        facts.restricted() ? Confidentiality.RESTRICTED : Confidentiality.ROOM,
                        AnonymityMode.CHOICE,
                        null),
                review.reviewedBy(),
                ref);
        event.deepenedBy(cycle);
        events.saveAndFlush(event);
        news.story(event, "deeper", Map.of("cycle", cycle));
    }

    /**
     * Whoever sponsors for the place and does not guide the group, before others somebody who knows of it already; the host leader when
     * there is nobody else.
     */
    private UUID sponsor(CriticalEventFacts facts, UUID facilitator) {
        List<UUID> able = Stream.concat(
                        people.eligible(DutyPolicy.SPONSORS, facts.unitId()).stream(),
                        people.holdersOrFallback(Role.SPONSOR, facts.unitId()).people().stream())
                .map(PersonSummary::id)
                .filter(person -> !person.equals(facilitator))
                .toList();
        return circles.inside(facts.ref(), able).stream()
                .findFirst()
                .or(() -> able.stream().findFirst())
                .orElse(facts.leaderId());
    }

    /** The review was held and people were supported. */
    @CalledByProcess
    public void close(String ref) {
        CriticalEvent event = events.require(ref);
        event.close(clock.instant());
        events.saveAndFlush(event);
        news.story(event, "closed", Map.of());
    }

    /** The process was told to stop: it was no critical event. */
    @CalledByProcess
    public void stopped(String ref) {
        CriticalEvent event = events.require(ref);
        event.withdraw(clock.instant());
        events.saveAndFlush(event);
        CriticalEventFacts facts = event.facts();
        String reason = facts.endReason();
        news.story(event, "withdrawn", Map.of("reason", reason == null ? "" : reason));
        news.tell(event, "withdrawn", event.parts().distinct().toList(), "");
    }

    /** What the person of a task has to know: what happened, when, how bad. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<TaskFact> briefing(String ref) {
        CriticalEventFacts facts = events.require(ref).facts();
        return List.of(
                new TaskFact("critical.page.what", facts.what()),
                new TaskFact("critical.page.severity", new TaskFact.Word("critical.severity." + facts.severity())));
    }

    private static List<UUID> distinct(UUID one, UUID other) {
        return Stream.of(one, other).distinct().toList();
    }
}
