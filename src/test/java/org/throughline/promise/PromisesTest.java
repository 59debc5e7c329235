package org.throughline.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.promise.Deadline.NewDeadline;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class PromisesTest {

    private static final Instant NOON = TimeMachine.at("2026-11-09T12:00");

    @Autowired
    private Promises promises;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private Logistics people;
    private String subject;
    private String place;

    @BeforeEach
    void atNoon() {
        time.set("2026-11-09T12:00");
        people = world.logistics();
        subject = "TST-" + UUID.randomUUID().toString().substring(0, 8);
        place = UUID.randomUUID().toString();
    }

    @Test
    void aPlaceThatAsksTwiceGetsTheSameInstantAndOneLine() {
        Instant first = ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T12:30");
        Instant second = ask("answer", OwedBy.PERSON, Duration.ofHours(2));

        assertThat(second).isEqualTo(first).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(promises.of(subject)).hasSize(1);
    }

    @Test
    void theLineKeepsRuleAndCalendarVersion() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));

        PromiseSummary line = promises.of(subject).get(0);
        assertThat(line.ruleVersion()).isEqualTo("test rule v1");
        assertThat(line.calendarVersion()).isEqualTo(people.group().code() + " v1");
    }

    @Test
    void aPersonWhoActsInTimeKeepsThePromise() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T13:59:50");

        promises.left(place, true);

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.KEPT);
    }

    @Test
    void aPersonWhoActsASecondLateBreaksThePromise() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T14:00:01");

        promises.left(place, true);

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.BROKEN);
    }

    @Test
    void aTimerThatFiresAfterDowntimeSaysHowLateItIsAndFiresOnce() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T17:00");
        promises.fired(place, subject, "answer");
        time.set("2026-11-09T18:00");
        promises.fired(place, subject, "answer");
        promises.left(place, false);

        PromiseSummary line = promises.of(subject).get(0);
        assertThat(line.status()).isEqualTo(PromiseStatus.BROKEN);
        assertThat(line.latency())
                .isBetween(Duration.ofHours(3), Duration.ofHours(3).plusSeconds(5));
    }

    @Test
    void theProductKeepsItsOwnPromiseByFiring() {
        ask("reminder", OwedBy.SYSTEM, Duration.ofHours(1));
        time.set("2026-11-09T13:00:05");
        promises.fired(place, subject, "reminder");

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.KEPT);
    }

    @Test
    void whatIsCancelledBeforeItsInstantIsVoid() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));

        promises.left(place, false);

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.VOID);
    }

    /** A date of a task has no timer: it is late, but nothing of the product's fired late. */
    @Test
    void whatIsCutOffAfterItsInstantByAnythingElseNeverFired() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T16:00");

        promises.left(place, false);
        promises.fired(UUID.randomUUID().toString(), subject, "answer");

        PromiseSummary line = promises.of(subject).get(0);
        assertThat(line.status()).isEqualTo(PromiseStatus.BROKEN);
        assertThat(line.firedAt()).isNull();
    }

    /** An interrupting timer cancels its place before its own event begins; only then does the firing reach the ledger. */
    @Test
    void whatItsOwnTimerCutsOffIsBroken() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        time.set("2026-11-09T14:00:03");

        new TransactionTemplate(transactions).executeWithoutResult(step -> {
            promises.left(place, false);
            promises.fired("the place of the timer's event", subject, "answer");
        });

        PromiseSummary line = promises.of(subject).get(0);
        assertThat(line.status()).isEqualTo(PromiseStatus.BROKEN);
        assertThat(line.latency()).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(8));
    }

    /** Each member's task is dated by the start of a meeting, and one timer around them all keeps it. */
    @Test
    void oneTimerKeepsAllThatWasPromisedForItsInstant() {
        String around = place;
        ask("meetingStart", OwedBy.SYSTEM, Duration.ofHours(2));
        place = UUID.randomUUID().toString();
        ask("meetingStart", OwedBy.SYSTEM, Duration.ofHours(2));
        String member = place;
        place = UUID.randomUUID().toString();
        ask("meetingStart", OwedBy.SYSTEM, Duration.ofHours(5));
        time.set("2026-11-09T14:00:01");

        new TransactionTemplate(transactions).executeWithoutResult(step -> {
            promises.left(member, false);
            promises.left(around, false);
            promises.fired("the place of the timer's event", subject, "meetingStart");
        });

        assertThat(promises.of(subject))
                .extracting(PromiseSummary::status)
                .containsExactly(PromiseStatus.KEPT, PromiseStatus.KEPT, PromiseStatus.OPEN);
    }

    /** Somebody answers in the very moment of the reminder, before its timer had its turn. */
    @Test
    void aReminderThatIsNotNeededAnyMoreInItsMomentIsNotBroken() {
        ask("reminder", OwedBy.SYSTEM, Duration.ofHours(1));
        time.set("2026-11-09T13:00:01");

        promises.left(place, false);

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.VOID);
    }

    @Test
    void aReminderThatDidNotComeWithinItsMinuteIsBroken() {
        ask("reminder", OwedBy.SYSTEM, Duration.ofHours(1));
        time.set("2026-11-09T13:02");

        promises.left(place, false);

        assertThat(promises.of(subject)).extracting(PromiseSummary::status).containsExactly(PromiseStatus.BROKEN);
    }

    @Test
    void aMovedPromiseStaysInTheLedgerWithItsReason() {
        ask("answer", OwedBy.PERSON, Duration.ofHours(2));
        PromiseSummary old = promises.of(subject).get(0);

        promises.move(old.id(), NOON.plus(Duration.ofHours(5)), "The site is closed");

        assertThat(promises.of(subject))
                .extracting(PromiseSummary::status)
                .containsExactlyInAnyOrder(PromiseStatus.MOVED, PromiseStatus.OPEN);
        assertThat(ask("answer", OwedBy.PERSON, Duration.ofHours(2))).isEqualTo(NOON.plus(Duration.ofHours(5)));
    }

    private Instant ask(String kind, OwedBy owedBy, Duration in) {
        DeadlineRule rule = new DeadlineRule() {
            @Override
            public Set<String> kinds() {
                return Set.of(kind);
            }

            @Override
            public Deadline deadlineFor(DeadlineRequest request) {
                return new NewDeadline(NOON.plus(in), owedBy, "test rule v1", null);
            }
        };
        return promises.dueAt(
                place, new DeadlineRequest(kind, subject, people.pickA().id(), NOON, Map.of()), rule);
    }
}
