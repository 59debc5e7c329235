package org.throughline.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The people and words of scenario E01 on top of the logistics world. */
final class CycleFixture {

    static final String NOT_RETRAINED = "It leans on memory; the board does not";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    final Logistics people;
    final PersonSummary picker;
    final PersonSummary runner;
    final PersonSummary loader;

    CycleFixture(World world, Logistics people) {
        this.people = people;
        int n = COUNTER.incrementAndGet();
        this.picker = world.person("picker", "Pia Picker", n, people.pickA(), people.carla(), Role.MEMBER);
        this.runner = world.person("runner", "Rui Runner", n, people.pickA(), people.carla(), Role.MEMBER);
        this.loader = world.person("loader", "Lou Loader", n, people.outbound(), people.ben(), Role.MEMBER);
    }

    /** Two from Outbound Dock, who receive the work. */
    List<PersonSummary> outbound() {
        return List.of(people.ben(), loader);
    }

    /** The question of E01, with a plan for Learn that asks only those who do the work. */
    StartCycle peakWaves() {
        return peakWaves(
                Confidentiality.ROOM,
                AnonymityMode.CHOICE,
                TimeMachine.at("2026-09-29T14:00"),
                doers().stream()
                        .map(person -> Invitee.person(person.id(), PerspectiveFunction.DOES, "You pick the waves"))
                        .toList());
    }

    List<PersonSummary> doers() {
        return List.of(people.carla(), picker, runner);
    }

    StartCycle peakWaves(Confidentiality confidentiality, AnonymityMode mode, Instant learnAt, List<Invitee> invitees) {
        return new StartCycle(
                UUID.randomUUID(),
                people.pickA().id(),
                LearningMethod.OLT,
                "make peak waves easy to pick right",
                Trigger.WORK,
                false,
                Urgency.NORMAL,
                Set.of(Dimension.QUALITY, Dimension.DELIVERY),
                "PICK-WAVE",
                null,
                new WorkContext(null, "peak", null),
                people.erin().id(),
                people.asha().id(),
                confidentiality,
                mode,
                new PlanSession(learnAt, 100, "Canteen", null, QuestionSet.PEAK_SHIFT, invitees, null, true));
    }

    /** Everybody who touches the work. */
    List<Invitee> everySide() {
        List<Invitee> all = new ArrayList<>();
        doers().forEach(person -> all.add(Invitee.person(person.id(), PerspectiveFunction.DOES, "You pick the waves")));
        outbound()
                .forEach(person ->
                        all.add(Invitee.person(person.id(), PerspectiveFunction.RECEIVES, "You load the wave")));
        all.add(Invitee.person(people.dmitri().id(), PerspectiveFunction.SUPPLIES, "You plan the waves"));
        all.add(new Invitee(null, "Drivers", PerspectiveFunction.AFFECTED, "You leave late"));
        return all;
    }

    /** Five steps as they are written, seven as they are done. */
    void describeWork(World world, WorkComparisons work, String ref) {
        List<String> written = List.of(
                "Take the wave list", "Scan the tote", "Pick the lines", "Scan the pick", "Put the tote on the belt");
        List<String> done = List.of(
                "Ask the runner for the cut-off",
                "Take the wave list",
                "Scan the tote",
                "Pick the lines by aisle",
                "Scan the pick",
                "Call the runner",
                "Put the tote on the belt");
        written.forEach(step -> world.doAs(people.carla(), () -> work.add(ref, WorkSide.WRITTEN, step)));
        done.forEach(step -> world.doAs(picker, () -> work.add(ref, WorkSide.DONE, step)));
    }

    /** The board for its owner, no retraining. */
    Map<String, Object> choice(Map<String, Object> initial, UUID board, PersonSummary owner) {
        List<Map<String, Object>> gaps = new ArrayList<>();
        for (Map<String, Object> row : rows(initial, "gaps")) {
            Map<String, Object> gap = new HashMap<>(row);
            gap.put("disposition", "PROCEDURE_CHANGE");
            gaps.add(gap);
        }
        List<Map<String, Object>> options = new ArrayList<>();
        for (Map<String, Object> row : rows(initial, "options")) {
            Map<String, Object> option = new HashMap<>(row);
            if (board.toString().equals(row.get("optionRef"))) {
                option.put("chosen", "CHOSEN");
                option.put("ownerId", owner.id().toString());
                option.put("proposedDue", LocalDate.of(2026, 10, 16).toString());
                option.put("type", "PROCESS_REWORK");
                option.put("mechanism", "SIMPLIFICATION");
                option.put("cost", 1900);
            } else {
                option.put("chosen", "NOT_NOW");
                option.put("reason", NOT_RETRAINED);
            }
            options.add(option);
        }
        return Map.of("gaps", gaps, "options", options, "oneThing", "Call the cut-off twice");
    }

    /** The story, and one answer for each note. */
    Map<String, Object> story(Map<String, Object> initial) {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> row : rows(initial, "answersPerObservation")) {
            Map<String, Object> answer = new HashMap<>(row);
            answer.put("outcome", "ACTED");
            answer.put("answer", "The cut-off board comes on 16 October");
            answers.add(answer);
        }
        return Map.of(
                "storyLevel", "UNIT",
                "text", "What went well: the runner calls out the cut-off. Now a board shows it to everybody.",
                "answersPerObservation", answers);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> answers, String key) {
        return (List<Map<String, Object>>) answers.getOrDefault(key, List.of());
    }
}
