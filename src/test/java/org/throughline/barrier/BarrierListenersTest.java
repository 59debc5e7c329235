package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.action.ActionBlocked;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.NoEligibleOwner;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.base.Severity;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What other features run into becomes a barrier, once. */
@ApplicationTest
class BarrierListenersTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private BarrierList list;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Actions actions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private BarrierTestDesk desk;
    private final UUID eventId = UUID.randomUUID();
    private Logistics people;
    private String action;

    @BeforeEach
    void anActionOfBen() {
        time.set("2026-12-01T10:00");
        desk = BarrierTestDesk.in(application);
        people = world.logistics();
        action = actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Runner role",
                "Waves slip",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.HIGH,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 18),
                null));
    }

    private void publish(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<BarrierRow> raised() {
        return world.as(people.erin(), () -> list.page(BarrierFilter.OPEN, 0, 10));
    }

    @Test
    void anActionWithoutAnOwnerBecomesABarrierOfAuthorityOnce() {
        NoEligibleOwner event = new NoEligibleOwner(
                action, people.pickA().id(), "Runner role", people.carla().id(), eventId);
        publish(event);
        await().untilAsserted(() -> assertThat(raised()).hasSize(1));
        publish(event);

        BarrierPage page = desk.page(people.carla(), raised().get(0).ref());
        assertThat(page.facts().title()).isEqualTo("No owner for “Runner role”");
        assertThat(page.facts().kind()).isEqualTo(BarrierKind.AUTHORITY);
        assertThat(page.facts().severity()).isEqualTo(Severity.HIGH);
        assertThat(page.facts().source()).isEqualTo(BarrierSource.NO_OWNER);
        assertThat(page.blockedActions())
                .extracting(BlockedActionSummary::actionRef)
                .containsExactly(action);
        assertThat(page.actionTitles()).containsOnlyKeys(action);
        assertThat(raised()).hasSize(1);
    }

    @Test
    void aBlockedActionBecomesABarrierOfItsOwner() {
        publish(new ActionBlocked(
                action,
                people.pickA().id(),
                "Runner role",
                people.ben().id(),
                "No budget code for runners",
                "A budget code from the site",
                Severity.MEDIUM.name(),
                eventId,
                "BUDGET",
                "Nobody may be booked"));

        await().untilAsserted(() -> assertThat(raised()).hasSize(1));
        BarrierFacts facts = desk.page(people.erin(), raised().get(0).ref()).facts();
        assertThat(facts.raiserId()).isEqualTo(people.ben().id());
        assertThat(facts.kind()).isEqualTo(BarrierKind.BUDGET);
        assertThat(facts.sourceRef()).isEqualTo(action);
    }

    @Test
    void aKindThatNobodyKnowsIsSomethingElse() {
        assertThat(BarrierKind.named("WEATHER")).isEqualTo(BarrierKind.OTHER);
        assertThat(BarrierKind.named("POLICY")).isEqualTo(BarrierKind.POLICY);
    }
}
