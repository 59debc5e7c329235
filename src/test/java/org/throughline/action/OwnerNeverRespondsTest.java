package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.support.TimeMachine.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.SaveDraft;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.TaskMovedOn;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E05: an action is offered to somebody who never answers, and climbs until somebody has to. */
@ApplicationTest
@RecordApplicationEvents
class OwnerNeverRespondsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private Actions actions;

    @Autowired
    private ApplicationEvents events;

    private ActionDesk desk;
    private Logistics people;
    private String ref;

    @BeforeEach
    void offeredToWes() {
        desk = beans.createBean(ActionDesk.class);
        time.set("2026-11-09T09:30");
        people = world.logistics();
        ref = desk.offer(people, people.wes(), ActionType.PROCESS_REWORK, Strength.STRONGER, LocalDate.of(2026, 12, 4));
    }

    @Test
    void eachStepComesToTheMinute() {
        assertThat(desk.due(people.wes(), ref, "userTask_acceptAction")).isEqualTo(at("2026-11-11T09:30"));

        time.forwardTo("2026-11-10T09:29");
        assertThat(desk.told(people.wes(), ref)).containsExactly("offered");
        time.forwardTo("2026-11-10T09:31");
        assertThat(desk.told(people.wes(), ref)).containsExactly("offered", "offerReminder");

        time.forwardTo("2026-11-11T09:29");
        assertThat(desk.tasks(people.wes(), ref)).hasSize(1);
        time.forwardTo("2026-11-11T09:31");
        assertThat(desk.tasks(people.wes(), ref)).isEmpty();
        assertThat(desk.state(ref)).isEqualTo(ActionState.PROPOSED);
        assertThat(desk.due(people.carla(), ref, "userTask_reofferAction")).isEqualTo(at("2026-11-13T09:30"));

        time.forwardTo("2026-11-13T09:29");
        assertThat(desk.tasks(people.carla(), ref)).hasSize(1);
        time.forwardTo("2026-11-13T09:31");
        assertThat(desk.tasks(people.carla(), ref)).isEmpty();
        assertThat(desk.due(people.erin(), ref, "userTask_reofferBySponsor")).isEqualTo(at("2026-11-17T09:30"));

        time.forwardTo("2026-11-17T09:29");
        assertThat(searchesGivenUp()).isEmpty();
        time.forwardTo("2026-11-17T09:31");
        assertThat(desk.tasks(people.erin(), ref)).isEmpty();
        assertThat(searchesGivenUp()).singleElement().satisfies(event -> {
            assertThat(event.actionRef()).isEqualTo(ref);
            assertThat(event.accountableId()).isEqualTo(people.carla().id());
        });
        assertThat(desk.history(ref)).containsExactly("offered", "offerReminder", "offerLapsed", "noOwner");
    }

    @Test
    void aClickAfterTheOfferEndedSaysSoAndLosesNothing() {
        String taskId = desk.task(people.wes(), ref, "userTask_acceptAction").taskId();
        time.forwardTo("2026-11-11T09:00");
        world.doAs(
                people.wes(),
                () -> tasks.saveDraft(new SaveDraft(
                        taskId, TaskAnswers.empty(), TaskAnswers.of(Map.of("capacityNote", "I hand over wave 3")))));
        time.forwardTo("2026-11-11T09:31");

        assertThatThrownBy(() -> desk.send(people.wes(), taskId, Map.of("offerAnswer", "ACCEPT")))
                .isInstanceOfSatisfying(TaskMovedOn.class, ended -> {
                    assertThat(ended.whatKey()).isEqualTo("ended.userTask_acceptAction");
                    assertThat(ended.nowWith()).containsExactly("Carla Nowak");
                });
        assertThat(desk.state(ref)).isEqualTo(ActionState.PROPOSED);
        assertThat(desk.told(people.wes(), ref)).last().isEqualTo("offerLapsed");
    }

    @Test
    void anAnswerThatReachesTheUseCaseTooLateIsRefusedInWords() {
        time.forwardTo("2026-11-11T09:31");
        OfferAnswers offers = desk.offers();

        assertThatThrownBy(() -> world.doAs(
                        people.wes(),
                        () -> offers.answer(
                                new AnswerOffer.Accept(ref, people.wes().id(), null))))
                .isInstanceOf(OfferEnded.class)
                .hasMessageContaining("action.refused.offerEnded");
    }

    @Test
    void whenTheWayIsFreeTheAccountablePersonNamesSomebodyAndItGoesOn() {
        time.forwardTo("2026-11-17T09:31");

        actions.barrierLifted(ref, "BAR-2026-000001");
        desk.send(
                people.carla(),
                ref,
                "userTask_reofferAction",
                Map.of(
                        "reofferChoice",
                        "OFFER",
                        "newOwner",
                        people.ben().id().toString(),
                        "reason",
                        "He has time now"));
        desk.accept(people.ben(), ref);

        assertThat(desk.state(ref)).isEqualTo(ActionState.ACCEPTED);
        assertThat(desk.history(ref)).contains("barrierLifted", "searchRestarted", "offeredAgain", "accepted");
    }

    @Test
    void theFourthRefusalEndsTheSearch() {
        desk.send(people.wes(), ref, "userTask_acceptAction", declined());
        for (var next : List.of(people.ben(), people.dmitri(), people.asha())) {
            desk.send(
                    people.carla(),
                    ref,
                    "userTask_reofferAction",
                    Map.of("reofferChoice", "OFFER", "newOwner", next.id().toString(), "reason", "Next"));
            desk.send(next, ref, "userTask_acceptAction", declined());
        }

        assertThat(desk.tasks(people.carla(), ref)).isEmpty();
        assertThat(searchesGivenUp()).hasSize(1);
    }

    /** Of this action: others of the shared database may come to their end on the way. */
    private List<NoEligibleOwner> searchesGivenUp() {
        return events.stream(NoEligibleOwner.class)
                .filter(event -> event.actionRef().equals(ref))
                .toList();
    }

    private static Map<String, Object> declined() {
        return Map.of("offerAnswer", "DECLINE", "declineReason", "No room this month");
    }
}
