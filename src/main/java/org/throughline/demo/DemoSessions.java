package org.throughline.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.QuestionSet;
import org.throughline.session.Trigger;

/** Sessions that are still to come: one with its invitations out, two that wait for their sponsor. */
@Component
@Profile("demo")
class DemoSessions {

    private final DemoTalk talk;
    private final DemoQuestions questions;
    private String loads = "";

    DemoSessions(DemoTalk talk, DemoQuestions questions) {
        this.talk = talk;
        this.questions = questions;
    }

    void tell(DemoDiary diary) {
        diary.on(4, "10:30", () -> loads = askAboutLoads(diary.at(-3, "10:00")));
        diary.on(3, "11:15", () -> talk.sponsor("erin", loads));
        diary.on(3, "14:30", () -> talk.invite("asha", loads));
        diary.on(0, "10:40", () -> askAboutVials(diary.at(-5, "14:00")));
        diary.on(0, "16:10", () -> askAboutShifts(diary.at(-6, "14:00")));
    }

    private String askAboutLoads(Instant when) {
        return talk.start(
                "asha",
                questions.question(
                        "outbound-dock",
                        "How do loads leave on time when a lorry comes early?",
                        Trigger.SUCCESS,
                        "LOAD",
                        null,
                        "erin",
                        "asha",
                        talk.learn(
                                when,
                                90,
                                "Meeting point at door 3",
                                QuestionSet.OLT_SUCCESS,
                                List.of(
                                        talk.invitee("ben", PerspectiveFunction.DOES, "You lead the dock"),
                                        talk.invitee("mei", PerspectiveFunction.DOES, "You load"),
                                        talk.invitee("carla", PerspectiveFunction.SUPPLIES, "Your waves come first"),
                                        talk.invitee("luca", PerspectiveFunction.SUPPLIES, "Your waves come last"),
                                        talk.invitee("victor", PerspectiveFunction.RECEIVES, "You answer the hauliers"),
                                        talk.invitee("dmitri", PerspectiveFunction.AFFECTED, "You plan the doors")))));
    }

    private void askAboutVials(Instant when) {
        talk.start(
                "ruth",
                questions.question(
                        "ward-7",
                        "What helps us to take the right vial when it is loud?",
                        Trigger.WORK,
                        "MEDICINE-ROUND",
                        null,
                        "nadia",
                        "ruth",
                        talk.learn(
                                when,
                                60,
                                "Staff room, Ward 7",
                                QuestionSet.WARD_HANDOVER,
                                List.of(
                                        talk.invitee("nadia", PerspectiveFunction.DOES, "You lead the ward"),
                                        talk.invitee("oskar", PerspectiveFunction.SUPPLIES, "You fill the cupboard"),
                                        talk.invitee("bell", PerspectiveFunction.RECEIVES, "You see it from the bed"),
                                        talk.invitee("quinn", PerspectiveFunction.AFFECTED, "You read the figures")))));
    }

    private void askAboutShifts(Instant when) {
        talk.start(
                "asha",
                questions.question(
                        "pick-b",
                        "How does a shift at Pick B begin when it begins well?",
                        Trigger.COACHING,
                        "SHIFT-START",
                        null,
                        "erin",
                        "asha",
                        talk.learn(
                                when,
                                90,
                                "Canteen, Northgate DC",
                                QuestionSet.OLT,
                                List.of(
                                        talk.invitee("luca", PerspectiveFunction.DOES, "You open the shift"),
                                        talk.invitee("tom", PerspectiveFunction.DOES, "You pick there on Mondays"),
                                        talk.invitee("carla", PerspectiveFunction.SUPPLIES, "You hand over to Pick B"),
                                        talk.invitee("mei", PerspectiveFunction.RECEIVES, "You get the first totes"),
                                        talk.invitee("victor", PerspectiveFunction.AFFECTED, "You see the day")))));
    }
}
