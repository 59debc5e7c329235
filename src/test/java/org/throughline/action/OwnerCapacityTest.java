package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.inbox.Inbox;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Nobody says yes to one action more without a word about what gives way to it. */
@ApplicationTest
class OwnerCapacityTest {

    private static final String ACCEPT = "userTask_acceptAction";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Inbox inbox;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ActionDesk desk;
    private Logistics people;

    @BeforeEach
    void benOwnsFive() {
        desk = beans.createBean(ActionDesk.class);
        time.set("2026-11-09T09:30");
        people = world.logistics();
        for (int number = 0; number < 5; number++) {
            desk.accept(people.ben(), offer(ActionType.PROCESS_REWORK));
        }
    }

    @Test
    void theSixthYesSaysWhatIsPutAside() {
        String sixth = offer(ActionType.PROCESS_REWORK);

        assertThatThrownBy(() -> desk.accept(people.ben(), sixth))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidAnswers.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("capacityNote"));
        assertThat(desk.state(sixth)).isEqualTo(ActionState.OFFERED);

        desk.send(
                people.ben(),
                sixth,
                ACCEPT,
                Map.of("offerAnswer", "ACCEPT", "capacityNote", "The dock signs wait until the new year"));
        assertThat(desk.state(sixth)).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void anotherDayNeedsItTooAndANoNeverDoes() {
        String sixth = offer(ActionType.PROCESS_REWORK);

        assertThatThrownBy(() -> desk.send(
                        people.ben(),
                        sixth,
                        ACCEPT,
                        Map.of(
                                "offerAnswer",
                                "COUNTER_DATE",
                                "proposedDue",
                                LocalDate.of(2027, 1, 15),
                                "dateReason",
                                "After the peak")))
                .isInstanceOf(InvalidAnswers.class);

        desk.send(
                people.ben(),
                sixth,
                ACCEPT,
                Map.of("offerAnswer", "DECLINE", "declineReason", "Five are enough for me"));
        assertThat(desk.state(sixth)).isEqualTo(ActionState.DECLINED);
    }

    @Test
    void whoeverTheQuestionWasPassedOnToAnswersWithTheirOwnRoom() {
        String toWes = offer(ActionType.PROCESS_REWORK);
        passOn(toWes, people.ben(), people.wes());

        desk.accept(people.wes(), toWes);

        assertThat(desk.state(toWes)).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void whoeverIsFullSaysWhatIsPutAsideForAQuestionOfSomebodyElseToo() {
        String toBen = offer(ActionType.PROCESS_REWORK, people.wes());
        passOn(toBen, people.wes(), people.ben());

        assertThat(desk.facts(people.ben(), toBen, ACCEPT))
                .anySatisfy(fact -> assertThat(fact.toString()).isEqualTo("5"));
        assertThatThrownBy(() -> desk.accept(people.ben(), toBen)).isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> desk.send(
                        people.ben(),
                        toBen,
                        ACCEPT,
                        Map.of(
                                "offerAnswer",
                                "COUNTER_DATE",
                                "proposedDue",
                                LocalDate.of(2027, 1, 15),
                                "dateReason",
                                "After the peak")))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(desk.state(toBen)).isEqualTo(ActionState.OFFERED);
    }

    @Test
    void aHazardIsContainedWithoutTheQuestion() {
        String hazard = offer(ActionType.CONTAINMENT);

        desk.accept(people.ben(), hazard);

        assertThat(desk.state(hazard)).isEqualTo(ActionState.ACCEPTED);
    }

    @Test
    void whoeverIsAskedReadsHowMuchTheyOwnAlready() {
        assertThat(desk.facts(people.ben(), offer(ActionType.PROCESS_REWORK), ACCEPT))
                .anySatisfy(fact -> assertThat(fact.toString()).isEqualTo("5"));
    }

    @Test
    void whatIsLateFillsUpSooner() {
        String first = offer(ActionType.PROCESS_REWORK, people.wes());
        String second = offer(ActionType.PROCESS_REWORK, people.wes());
        desk.accept(people.wes(), first);
        desk.accept(people.wes(), second);
        time.set("2026-12-07T09:00"); // both were due on Fri 4 Dec

        String third = desk.offer(
                people, people.wes(), ActionType.PROCESS_REWORK, Strength.STRONGER, LocalDate.of(2026, 12, 18));

        assertThatThrownBy(() -> desk.accept(people.wes(), third)).isInstanceOf(InvalidAnswers.class);
    }

    private void passOn(String ref, PersonSummary from, PersonSummary to) {
        String taskId = desk.task(from, ref, ACCEPT).taskId();
        world.doAs(people.dmitri(), () -> inbox.pass(taskId, to.id()));
    }

    private String offer(ActionType type) {
        return offer(type, people.ben());
    }

    private String offer(ActionType type, PersonSummary owner) {
        return desk.offer(people, owner, type, Strength.STRONGER, LocalDate.of(2026, 12, 4));
    }
}
