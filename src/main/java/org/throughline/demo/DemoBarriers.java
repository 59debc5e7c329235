package org.throughline.demo;

import static org.throughline.barrier.BarrierKind.AUTHORITY;
import static org.throughline.barrier.BarrierKind.BUDGET;
import static org.throughline.barrier.BarrierKind.EQUIPMENT;
import static org.throughline.barrier.BarrierKind.POLICY;
import static org.throughline.barrier.BarrierKind.STAFFING;
import static org.throughline.barrier.BarrierKind.SYSTEM;
import static org.throughline.base.Severity.HIGH;
import static org.throughline.base.Severity.MEDIUM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;

/** Barriers at each tier, before the board, answered, removed and lived with. */
@Component
@Profile("demo")
class DemoBarriers {

    private static final String ANSWER = "userTask_answerBarrier";

    private final Barriers barriers;
    private final DemoTasks tasks;
    private final DemoPlaces places;
    private final DemoCast cast;
    private final Map<String, String> refs = new HashMap<>();

    DemoBarriers(Barriers barriers, DemoTasks tasks, DemoPlaces places, DemoCast cast) {
        this.barriers = barriers;
        this.tasks = tasks;
        this.places = places;
        this.cast = cast;
    }

    /** Reference of the barrier with this title. */
    String ref(String title) {
        return refs.getOrDefault(title, "");
    }

    void tell(DemoDiary diary, DemoAction runner) {
        beforeTheBoard(diary, runner);
        answered(diary);
        waiting(diary);
    }

    private void beforeTheBoard(DemoDiary diary, DemoAction runner) {
        diary.on(
                40,
                "09:10",
                () -> raise(
                        "luca",
                        "pick-b",
                        BUDGET,
                        HIGH,
                        DemoBoard.ROOF,
                        "Repair the roof above lane 6 before the winter",
                        "We move 40 pallets by hand when it rains"));
        passUp(
                diary,
                38,
                "dmitri",
                DemoBoard.ROOF,
                "The repair costs more than the site may spend; a bucket stands there");
        passUp(diary, 36, "erin", DemoBoard.ROOF, "It competes with two other roofs; somebody has to choose");
        diary.on(
                40,
                "14:20",
                () -> raise(
                        "ben",
                        "outbound-dock",
                        EQUIPMENT,
                        HIGH,
                        DemoBoard.SCANNERS,
                        "Replace the scanners at doors 3 and 4",
                        "Loads wait up to 20 minutes at each wave; people write labels by hand"));
        passUp(diary, 38, "dmitri", DemoBoard.SCANNERS, "Southmoor has the same scanners; one answer for both");
        passUp(diary, 36, "erin", DemoBoard.SCANNERS, "I would replace all of them at once; that is beyond my budget");
        diary.on(
                14,
                "10:00",
                () -> raise(
                        "carla",
                        "pick-a",
                        STAFFING,
                        HIGH,
                        DemoBoard.RUNNER,
                        "One runner per wave 05:00 to 09:00 until the peak is over, from the site budget",
                        "Pickers leave the line to ask for priorities; waves leave late",
                        runner.ref()));
        diary.on(
                11,
                "16:30",
                () -> raise(
                        "lena",
                        "maintenance-m1",
                        AUTHORITY,
                        HIGH,
                        "Nobody may order spare seals at the weekend",
                        "Let the shift lead order up to 200 pounds without a second signature",
                        "Lines stand still from Saturday to Monday"));
    }

    private void answered(DemoDiary diary) {
        String light = "No light above the returns bench";
        diary.on(
                9,
                "10:00",
                () -> raise(
                        "tom",
                        "pick-a",
                        EQUIPMENT,
                        MEDIUM,
                        light,
                        "A lamp above the bench that stays on",
                        "We read labels with a phone in the hand"));
        diary.on(
                8,
                "09:15",
                () -> tasks.send(
                        "carla",
                        ref(light),
                        ANSWER,
                        Map.of("answer", "SOLVE", "what", "A lamp hangs there since this morning")));
        diary.on(
                7,
                "11:00",
                () -> tasks.send(
                        "tom",
                        ref(light),
                        "userTask_confirmRemoved",
                        Map.of("reallyGone", "true", "comment", "We see what we do")));
        String bladder = "Bladder scanner missing since Friday";
        diary.on(
                6,
                "09:00",
                () -> raise(
                        "oskar",
                        "ward-7",
                        EQUIPMENT,
                        MEDIUM,
                        bladder,
                        "Bring one scanner back to Ward 7 or lend one",
                        "Nurses walk to Ward 9 and wait; checks come late"));
        diary.on(
                5,
                "10:20",
                () -> tasks.send(
                        "nadia",
                        ref(bladder),
                        ANSWER,
                        Map.of(
                                "answer",
                                "ACCEPT",
                                "what",
                                "Ward 9 lends theirs in the mornings until ours is repaired",
                                "owner",
                                cast.id("oskar").toString(),
                                "by",
                                diary.day(-4).toString())));
    }

    private void waiting(DemoDiary diary) {
        diary.on(
                0,
                "13:40",
                () -> raise(
                        "amina",
                        "pick-a",
                        EQUIPMENT,
                        MEDIUM,
                        "Two of three label printers jam in the first wave",
                        "A spare printer at Pick A, or a visit before five",
                        "We carry totes to Pick B to get a label"));
        diary.on(
                1,
                "10:10",
                () -> raise(
                        "oskar",
                        "ward-7",
                        POLICY,
                        MEDIUM,
                        "Insulin may not be kept on the ward overnight",
                        "Let us keep two pens, signed for at hand-over",
                        "Somebody runs to the pharmacy at three in the morning"));
        String gate = "The gate list is frozen the evening before";
        diary.on(
                5,
                "13:00",
                () -> raise(
                        "mei",
                        "outbound-dock",
                        SYSTEM,
                        MEDIUM,
                        gate,
                        "Let the dock change two gates a day",
                        "Lorries queue at a door that stays shut"));
        passUp(diary, 2, "ben", gate, "I cannot change what the planning system locks");
        String agency = "Agency pickers may not hold a radio";
        diary.on(
                3,
                "10:00",
                () -> raise(
                        "tom",
                        "pick-a",
                        POLICY,
                        HIGH,
                        agency,
                        "Let agency pickers carry a radio in the peak",
                        "Six of twenty people do not hear the cut-off"));
        passUp(diary, 3, "carla", agency, "It stands in the agency contract");
        passUp(diary, 1, "dmitri", agency, "The contract is the division's; I would allow it");
    }

    private void passUp(DemoDiary diary, int day, String who, String title, String why) {
        diary.on(
                day,
                "16:00",
                () -> tasks.send(who, ref(title), ANSWER, Map.of("answer", "PASS_UP", "passUpReason", why)));
    }

    private void raise(
            String by,
            String place,
            BarrierKind kind,
            Severity severity,
            String title,
            String ask,
            String consequence,
            String... blocked) {
        RaiseBarrier command = new RaiseBarrier(
                UUID.randomUUID(),
                places.id(place),
                kind,
                severity,
                title,
                ask,
                consequence,
                null,
                List.of(blocked),
                null,
                false);
        refs.put(title, tasks.as(by, () -> barriers.raise(command)));
    }
}
