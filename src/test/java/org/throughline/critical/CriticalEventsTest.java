package org.throughline.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.action.ActionSummary;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A critical event from its report to its end, with the clock moved. */
@ApplicationTest
class CriticalEventsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private CriticalEvents events;

    @Autowired
    private CriticalEventPages pages;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TaskDesk tasks;

    private Logistics people;
    private String ref;

    @BeforeEach
    void anEvent() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
        ref = world.as(people.wes(), () -> events.report(report("2026-12-01T09:30:00Z")));
    }

    private ReportEvent report(String when) {
        return new ReportEvent(
                UUID.randomUUID(),
                people.pickA().id(),
                Severity.HIGH,
                Instant.parse(when),
                "A pallet fell",
                null,
                false);
    }

    @Test
    void theHostHas24HoursAndPeopleAreSupportedTheSameDay() {
        assertThat(minute(due("hostReview"))).isEqualTo("2026-12-02T10:00:00Z");
        assertThat(minute(due("supportPeople"))).isEqualTo("2026-12-01T17:00:00Z");
        // nobody holds the role of a guardian here, so the team leader steps in
        assertThat(facts().guardianId()).isEqualTo(people.carla().id());
        assertThat(titles(people.carla())).hasSize(2);

        send(people.carla(), "userTask_supportPeople", Map.of("support", "We talked, and the crew rested"));
        send(people.carla(), "userTask_hostReview", review(false));

        assertThat(facts().state()).isEqualTo(CriticalEventState.CLOSED);
        assertThat(due("hostReview").status()).isEqualTo(PromiseStatus.KEPT);
        List<ActionSummary> started = page(people.wes()).containment();
        assertThat(started).singleElement().satisfies(action -> {
            assertThat(action.ownerId()).isEqualTo(people.ben().id());
            assertThat(action.originRef()).isEqualTo(ref);
        });
    }

    @Test
    void whatIsNotReviewedWithin24HoursIsReviewedAfterwardsAndSaysSo() {
        time.forwardTo("2026-12-02T10:01");

        assertThat(facts().state()).isEqualTo(CriticalEventState.LATE);
        assertThat(due("hostReview").status()).isEqualTo(PromiseStatus.BROKEN);
        assertThat(minute(due("afterActionReview"))).isEqualTo("2026-12-16T10:00:00Z");
        assertThat(page(people.wes()).story()).anyMatch(line -> line.action().equals("critical.history.notHeldInTime"));

        send(people.carla(), "userTask_afterActionReview", review(true));

        assertThat(facts().lateAt()).isNotNull();
        assertThat(facts().cycleRef()).startsWith("CYC-");
        assertThat(facts().facilitatorId()).isEqualTo(people.asha().id());
    }

    @Test
    void goingDeeperWithoutAFacilitatorIsSaidBesideTheField() {
        Map<String, Object> answers = new HashMap<>(review(true));
        answers.remove("facilitator");

        assertThatThrownBy(() -> send(people.carla(), "userTask_hostReview", answers))
                .isInstanceOf(InvalidAnswers.class);
        assertThat(facts().state()).isEqualTo(CriticalEventState.REPORTED);
    }

    @Test
    void containmentDoesNotWaitForTheReview() {
        world.doAs(
                people.carla(),
                () -> events.contain(
                        ref, new Contain("Close the aisle", people.ben().id(), LocalDate.of(2026, 12, 1))));

        assertThat(page(people.carla()).containment())
                .extracting(ActionSummary::title)
                .containsExactly("Close the aisle");
        assertThatThrownBy(() -> world.doAs(
                        people.wes(),
                        () -> events.contain(
                                ref, new Contain("Another", people.ben().id(), LocalDate.of(2026, 12, 1)))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoReportedItMayTakeItBack() {
        assertThatThrownBy(() -> world.doAs(people.dmitri(), () -> events.withdraw(ref, "no")))
                .isInstanceOf(NotAllowed.class);

        world.doAs(people.wes(), () -> events.withdraw(ref, "It was a drill"));

        assertThat(facts().state()).isEqualTo(CriticalEventState.WITHDRAWN);
        assertThat(facts().endReason()).isEqualTo("It was a drill");
        assertThat(titles(people.carla())).isEmpty();
    }

    @Test
    void anOpenEventIsSeenAtThePlaceAndByNobodyElse() {
        assertThat(page(people.dmitri()).facts().ref()).isEqualTo(ref);
        Logistics elsewhere = world.logistics();
        assertThatThrownBy(() -> page(elsewhere.carla())).isInstanceOf(NotAllowed.class);
        assertThat(world.as(elsewhere.carla(), pages::count)).isZero();
        assertThatThrownBy(() -> world.as(elsewhere.carla(), () -> events.report(report("2026-12-01T09:30:00Z"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatHasNotHappenedYetIsRefused() {
        assertThatThrownBy(() -> world.as(people.wes(), () -> events.report(report("2026-12-01T10:05:00Z"))))
                .isInstanceOf(CriticalRefused.class);
    }

    @Test
    void whoeverIsThereWithoutARoleMayReport() {
        PersonSummary temp = world.person(
                "temp",
                "Temp Worker",
                Integer.parseInt(people.group().code().replaceAll("\\D", "")),
                people.pickA(),
                null,
                Role.PARTICIPANT);

        String own = world.as(temp, () -> events.report(report("2026-12-01T09:00:00Z")));

        assertThat(world.as(temp, () -> pages.of(own).facts().reporterId())).isEqualTo(temp.id());
    }

    private Map<String, Object> review(boolean deeper) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("known", "The pallet was stacked too high");
        answers.put("needsSupport", "The night crew");
        answers.put("hazards", "Two more pallets");
        answers.put("nextSteps", "Measure the others");
        answers.put(
                "containment",
                List.of(Map.of(
                        "what",
                        "Take the pallets down",
                        "owner",
                        people.ben().id().toString(),
                        "by",
                        "2026-12-17")));
        answers.put("goDeeper", deeper);
        if (deeper) {
            answers.put("facilitator", people.asha().id().toString());
        }
        return answers;
    }

    private void send(PersonSummary person, String key, Map<String, Object> answers) {
        world.doAs(person, () -> {
            String word = switch (key) {
                case "userTask_supportPeople" -> "Look after";
                case "userTask_hostReview" -> "Hold the review";
                default -> "Hold the after-action";
            };
            OpenTask task = openTasks.onSubject(ref).stream()
                    .filter(open -> open.title().startsWith(word))
                    .findFirst()
                    .orElseThrow();
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), answers, Locale.UK));
        });
    }

    private List<String> titles(PersonSummary person) {
        return world.as(
                person,
                () -> openTasks.onSubject(ref).stream().map(OpenTask::title).toList());
    }

    private CriticalEventPage page(PersonSummary person) {
        return world.as(person, () -> pages.of(ref));
    }

    private CriticalEventFacts facts() {
        return page(people.wes()).facts();
    }

    /** The clock of a test runs on from where it was set. */
    private static Instant minute(PromiseSummary promise) {
        return promise.dueAt().truncatedTo(ChronoUnit.MINUTES);
    }

    private PromiseSummary due(String kind) {
        return page(people.wes()).promises().stream()
                .filter(promise -> promise.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
