package org.throughline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.base.Severity;

/** One action of the demo world, from the offer to wherever its story goes. */
final class DemoAction {

    private final DemoDiary diary;
    private final DemoTasks tasks;
    private final Actions actions;
    private final OfferAction offer;
    private final String owner;
    private String ref = "";

    DemoAction(DemoDiary diary, DemoTasks tasks, Actions actions, OfferAction offer, String owner) {
        this.diary = diary;
        this.tasks = tasks;
        this.actions = actions;
        this.offer = offer;
        this.owner = owner;
    }

    static OfferAction offer(
            String title,
            String why,
            ActionType type,
            Strength strength,
            Severity severity,
            UUID unitId,
            UUID ownerId,
            UUID accountableId,
            LocalDate due) {
        return new OfferAction(
                UUID.randomUUID(),
                null,
                unitId,
                title,
                why,
                type,
                strength,
                severity,
                ownerId,
                accountableId,
                null,
                due,
                null);
    }

    String ref() {
        return ref;
    }

    DemoAction offered(int day, String time) {
        diary.on(day, time, () -> ref = actions.offer(offer));
        return this;
    }

    DemoAction accepted(int day, String time) {
        return does(day, time, owner, "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT"));
    }

    DemoAction planned(int day, String time, String step) {
        String by = offer.due().toString();
        Map<String, Object> plan = Map.of(
                "steps", List.of(Map.of("step", step, "by", by)), "rollback", "Go back to how it was", "isTest", false);
        return does(day, time, owner, "userTask_planAction", plan);
    }

    /** The verifier agrees on what to look at, from one day to another. */
    DemoAction agreed(int day, String time, String measure, String better, int earliest, int windowEnd) {
        return does(
                day,
                time,
                "quinn",
                "userTask_agreeVerification",
                Map.of(
                        "measures",
                        List.of(Map.of("measure", measure, "direction", better)),
                        "rule",
                        "SEVEN_ONE_SIDE",
                        "minPoints",
                        7,
                        "earliest",
                        diary.day(earliest).toString(),
                        "windowEnd",
                        diary.day(windowEnd).toString(),
                        "balancing",
                        "Nobody has to walk or wait more than before"));
    }

    DemoAction progress(int day, String time, String words) {
        return does(day, time, owner, "userTask_doAction", Map.of("whatHappened", "PROGRESS", "progress", words));
    }

    DemoAction blocked(int day, String time, String reason, String ask) {
        return does(
                day,
                time,
                owner,
                "userTask_doAction",
                Map.of("whatHappened", "BLOCKED", "blockedReason", reason, "ask", ask));
    }

    DemoAction done(int day, String time, String summary, DemoProof proof) {
        diary.on(day, time, () -> {
            Map<String, Object> answers = new HashMap<>(Map.of(
                    "whatHappened",
                    "DONE",
                    "summary",
                    summary,
                    "wentLiveOn",
                    diary.day(day).toString()));
            if (offer.strength() != Strength.WEAKER && offer.type() != ActionType.JUST_DO_IT) {
                answers.put(
                        "evidence", List.of(proof.note(owner, "photo.txt", "Photo on the shared drive: " + summary)));
            }
            tasks.send(owner, ref, "userTask_doAction", answers);
        });
        return this;
    }

    DemoAction seen(int day, String time, String comment) {
        return does(day, time, "quinn", "userTask_checkDelivered", Map.of("delivered", "true", "comment", comment));
    }

    DemoAction judged(int day, String time, String verdict, String whatYouSaw) {
        return does(
                day,
                time,
                "quinn",
                "userTask_confirmVerdict",
                Map.of(
                        "verdict",
                        verdict,
                        "whatYouSaw",
                        whatYouSaw,
                        "balancingOk",
                        "true",
                        "sideEffects",
                        "None that people speak of"));
    }

    private DemoAction does(int day, String time, String who, String task, Map<String, ?> answers) {
        diary.on(day, time, () -> tasks.send(who, ref, task, answers));
        return this;
    }
}
