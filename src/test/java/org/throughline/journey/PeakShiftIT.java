package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E01 on screens: from a question to an action that somebody owns, and back to what was said. */
@JourneyTest
class PeakShiftIT {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Browsers browsers;

    @Test
    void aTeamMakesPeakWavesEasyToPickRight() {
        time.set("2026-09-29T09:00");
        Logistics people = world.logistics();
        PersonSummary picker = world.person("picker", "Pia Picker", 0, people.pickA(), people.carla(), Role.MEMBER);

        try (Visitor asha = browsers.atTheDesk(people.asha(), "E01");
                Visitor erin = browsers.atTheDesk(people.erin(), "E01");
                Visitor ben = browsers.atThePhone(people.ben(), "E01");
                Visitor pia = browsers.atThePhone(picker, "E01")) {
            String room = plan(asha);
            sponsor(erin);
            confirmThePlan(asha);
            answerTheCompact(ben);

            time.forwardTo("2026-09-29T14:00");
            listen(room, asha, ben, pia);
            time.forwardTo("2026-09-29T15:40");
            closeLearn(asha);

            time.forwardTo("2026-09-29T16:00");
            improveIsShut(room, asha, pia);
            time.forwardTo("2026-09-30T07:40");
            planImprove(asha);

            time.forwardTo("2026-10-01T10:00");
            choose(room, asha, erin, pia);
            time.forwardTo("2026-10-01T11:30");
            settle(room, asha);
            agreeAndAccept(erin, ben);
            trace(ben, pia);
        }
    }

    private static String plan(Visitor asha) {
        asha.open("sessions/plan");
        asha.picture("planner");
        asha.write("What do you want to understand?", "make peak waves easy to pick right");
        asha.pick("Where is this work done?", "Pick A");
        asha.pick("Who does this work?", "Pia Picker");
        asha.write("Where do you meet?", "Canteen");
        asha.writeWhen("Learn starts on", "29/09/2026");
        asha.writeWhen("At", "14:00");
        asha.pick("Who sponsors it?", "Erin Walsh");
        asha.press("Ask the sponsor");
        asha.sees("A view is missing. Ask somebody, or write why that is fine this time");
        asha.picture("view-missing");
        asha.pick("Who supplies it?", "Dmitri Ivanov");
        asha.pick("Who receives it?", "Ben Cole");
        asha.pick("Whom does it affect?", "Carla Nowak");
        asha.press("Ask the sponsor");
        asha.sees("Planned. Erin Walsh is asked to sponsor it.");
        asha.picture("record");
        return "sessions/" + asha.reference("CYC-").toLowerCase(Locale.ROOT) + "/room";
    }

    private static void confirmThePlan(Visitor asha) {
        asha.doTask("Plan the session");
        asha.picture("plan-task");
        asha.send("Send invitations");
    }

    private static void planImprove(Visitor asha) {
        asha.doTask("Plan the session");
        asha.pick("Who supplies it?", "Erin Walsh");
        asha.picture("plan-improve");
        asha.send("Send invitations");
    }

    private static void settle(String room, Visitor asha) {
        asha.open(room);
        asha.send("Send");
        asha.sees("Write down what the group chose");
        asha.pick("What happens with it?", 0, "Change how it is written");
        asha.pick("What happens with it?", 1, "Change how it is written");
        asha.choose("Not now", 0);
        asha.write("Why not now?", "It leans on memory; the board does not");
        asha.choose("Yes, we do it", 1);
        asha.pick("Who wants this one?", "Ben Cole");
        asha.writeWhen("By when?", "16/10/2026");
        asha.pick("What kind of action is it?", "Change how the work runs");
        asha.pick("What makes it work?", "Remove steps");
        asha.write("What does it cost?", "1900");
        asha.picture("settle");
        asha.send("Send");
    }

    private static void agreeAndAccept(Visitor erin, Visitor ben) {
        erin.doTask("Decide on what the group chose");
        erin.sees("We should hang up a board", "Ben Cole");
        erin.choose("Approve them");
        erin.picture("approve");
        erin.send("Send");
        ben.doTask("Accept the action, or say no");
        ben.choose("Yes, by this date");
        ben.picture("accept");
        ben.send("Send");
    }

    private static void trace(Visitor ben, Visitor pia) {
        ben.open("actions");
        ben.follow("We should hang up a board");
        ben.comesTo("We should hang up a board");
        ben.picture("action");
        ben.follow("CYC-");
        ben.comesTo("Make peak waves easy to pick right");
        ben.unfold("What was said");
        ben.sees("The dock is ready because somebody calls");
        ben.picture("record");
        pia.open("sessions");
        pia.picture("sessions");
    }

    private static void sponsor(Visitor erin) {
        erin.doTask("Say whether you sponsor this");
        erin.choose("Yes, I sponsor it");
        erin.choose("At the end only");
        erin.picture("sponsor");
        erin.send("Send");
    }

    private static void answerTheCompact(Visitor ben) {
        ben.doTask("Say what would help your team");
        ben.write("What would help your team?", "Call the cut-off to the dock as well");
        ben.write("How do you want to stay in touch?", "Ten minutes at the dock on Fridays");
        ben.picture("compact");
        ben.send("Send");
    }

    private void listen(String room, Visitor asha, Visitor ben, Visitor pia) {
        asha.open(room);
        pia.open(room);
        ben.open(room);
        pia.picture("lobby");
        asha.press("Open the room");
        asha.picture("welcome");
        asha.press("Start writing");
        pia.choose("Nobody\u2019s");
        pia.write("Your note", "The runner calls out the cut-off");
        pia.press("Send note");
        pia.sees("yours, not shown yet");
        pia.seesEmpty("Your note");
        pia.write("Your note", "We should hang up a board");
        pia.sees("Sounds like an idea for Improve. Park it?");
        pia.picture("writing");
        pia.press("Park it");
        ben.choose("Nobody\u2019s");
        ben.write("Your note", "The dock is ready because somebody calls");
        ben.press("Send note");

        asha.sees("2 notes wait until the wall opens", "1 parked");
        asha.doesNotSee("The runner calls out the cut-off");
        asha.doesNotSee("We should hang up a board");
        asha.picture("veiled");
        asha.press("Open the wall");
        pia.sees("The dock is ready because somebody calls");
        asha.press("Put with \u2026");
        asha.chooseInDialog("The");
        asha.pressInDialog("Put together");
        pia.sees("No sentence yet");
        pia.picture("wall");

        asha.press("Look at how we really do it");
        for (String step : List.of("Take the wave list", "Scan the tote", "Pick the lines")) {
            pia.write("Next step as it is written", step);
            pia.press("Add step", 0);
            pia.seesEmpty("Next step as it is written");
        }
        for (String step : List.of("Ask the runner for the cut-off", "Take the wave list", "Pick the lines")) {
            pia.write("Next step as we really do it", step);
            pia.press("Add step", 1);
            pia.seesEmpty("Next step as we really do it");
        }
        asha.sees("2 differences");
        asha.picture("work");
        pia.picture("work");
    }

    private void closeLearn(Visitor asha) {
        asha.press("Close Learn and start Soak");
        asha.pressInDialog("Close Learn and start Soak");
        asha.sees("Who was there?");
        asha.picture("close");
        asha.writeWhen("When do you meet next?", "01/10/2026");
        asha.writeWhen("At", "10:00");
        asha.send("Send");
    }

    private void improveIsShut(String room, Visitor asha, Visitor pia) {
        asha.open(room);
        asha.sees("Improve opens Wed 30 Sep 2026, 07:40: 16 h and one night after Learn.");
        assertThat(asha.hasButton("Open the room for Improve")).isFalse();
        asha.picture("soak");
        pia.open(room);
        pia.write("What stayed with you since Learn", "The dock waits for the same call");
        pia.choose("Everybody here");
        pia.press("Keep it");
        asha.sees("The dock waits for the same call");
        pia.picture("soak");
    }

    private void choose(String room, Visitor asha, Visitor erin, Visitor pia) {
        asha.open(room);
        asha.press("Open the room for Improve");
        pia.open(room);
        pia.sees("What came back to you?", "The dock waits for the same call", "We should hang up a board");
        pia.picture("recall");
        asha.press("Go on to ideas");
        asha.write("New idea", "Retrain on priorities");
        asha.press("Put on the table");
        asha.sees("Retrain on priorities");
        asha.press("Start the vote");
        erin.open(room);
        pia.sees("You have 5 dots left");
        erin.sees("You have 5 dots left");
        for (int dot = 0; dot < 3; dot++) {
            pia.press("One dot more on: We should hang up a board");
            erin.press("One dot more on: Retrain on priorities");
        }
        pia.sees("You have 2 dots left");
        pia.press("One dot more on: Retrain on priorities");
        pia.picture("dots");
        asha.sees("2 of 6 have put dots");
        asha.doesNotSee("3 dots");
        asha.picture("vote");
        asha.press("Count the dots");
        pia.sees("4 dots");
        asha.press("Close Improve and settle");
        asha.pressInDialog("Close Improve and settle");
    }
}
