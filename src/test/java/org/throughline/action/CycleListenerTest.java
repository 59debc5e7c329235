package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.Severity;
import org.throughline.session.AgreedOption;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;
import org.throughline.session.Cycles;
import org.throughline.session.Dimension;
import org.throughline.session.LearningMethod;
import org.throughline.session.OptionsAgreed;
import org.throughline.session.StartCycle;
import org.throughline.session.Trigger;
import org.throughline.session.Urgency;
import org.throughline.session.UrgentRiskReported;
import org.throughline.session.WorkContext;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What a learning cycle says becomes actions, once. */
@ApplicationTest
class CycleListenerTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Actions actions;

    @Autowired
    private Cycles cycles;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Logistics people;
    private String cycleRef;

    @BeforeEach
    void aCycleRuns() {
        time.set("2026-10-06T11:30");
        people = world.logistics();
        cycleRef = world.as(
                people.asha(),
                () -> cycles.start(new StartCycle(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        LearningMethod.OLT,
                        "Make peak waves easy to pick right",
                        Trigger.WORK,
                        false,
                        Urgency.NORMAL,
                        Set.of(Dimension.QUALITY),
                        null,
                        null,
                        new WorkContext(null, null, null),
                        people.erin().id(),
                        people.asha().id(),
                        Confidentiality.UNIT,
                        AnonymityMode.NAMED,
                        null)));
    }

    @Test
    void eachAgreedOptionIsOfferedOnce() {
        OptionsAgreed agreed = new OptionsAgreed(
                cycleRef,
                people.pickA().id(),
                people.asha().id(),
                people.erin().id(),
                List.of(
                        option(
                                "Wave cut-off board and runner role",
                                people.ben().id()),
                        option("Move the printer", people.wes().id())));

        publish(agreed);
        publish(agreed);

        await().untilAsserted(() -> assertThat(actions.ofOrigin(cycleRef))
                .extracting(ActionSummary::title, ActionSummary::ownerId, ActionSummary::state)
                .containsExactlyInAnyOrder(
                        tuple("Wave cut-off board and runner role", people.ben().id(), ActionState.OFFERED),
                        tuple("Move the printer", people.wes().id(), ActionState.OFFERED)));
    }

    /** The ledger of events promises "at least once": a second delivery may run beside the first. */
    @Test
    void twoDeliveriesAtTheSameMomentMakeOneAction() throws Exception {
        OfferAction offer = new OfferAction(
                UUID.randomUUID(),
                cycleRef,
                people.pickA().id(),
                "Move the printer",
                "Nobody sees the cut-off",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.MEDIUM,
                people.wes().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 10, 16),
                null);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> delivery = () -> {
            together.await();
            return actions.offer(offer);
        };
        try {
            Future<String> first = pool.submit(delivery);
            Future<String> second = pool.submit(delivery);

            assertThat(first.get()).isEqualTo(second.get());
        } finally {
            pool.shutdownNow();
        }
        assertThat(actions.ofOrigin(cycleRef)).hasSize(1);
    }

    @Test
    void anUrgentRiskIsContainedAtOnceByTheTeamLeader() {
        publish(new UrgentRiskReported(
                cycleRef,
                people.pickA().id(),
                people.ben().id(),
                people.erin().id(),
                "A pallet hangs over the walkway",
                UUID.randomUUID()));

        await().untilAsserted(() -> assertThat(actions.ofOrigin(cycleRef))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.type()).isEqualTo(ActionType.CONTAINMENT);
                    assertThat(action.ownerId()).isEqualTo(people.carla().id());
                    assertThat(action.accountableId()).isEqualTo(people.erin().id());
                    assertThat(action.dueOn()).isEqualTo("2026-10-06");
                }));
    }

    private static AgreedOption option(String title, UUID owner) {
        return new AgreedOption(
                UUID.randomUUID(),
                title,
                "Nobody sees the cut-off",
                "PROCESS_REWORK",
                "STRONGER",
                "MEDIUM",
                owner,
                owner,
                LocalDate.of(2026, 10, 16),
                new BigDecimal("1900"));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
