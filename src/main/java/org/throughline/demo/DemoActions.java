package org.throughline.demo;

import static org.throughline.action.ActionType.JUST_DO_IT;
import static org.throughline.action.ActionType.PROCEDURE_REVIEW;
import static org.throughline.action.ActionType.PROCESS_REWORK;
import static org.throughline.action.ActionType.SYSTEM_REPLACEMENT;
import static org.throughline.action.Strength.INTERMEDIATE;
import static org.throughline.action.Strength.STRONGER;
import static org.throughline.action.Strength.WEAKER;
import static org.throughline.base.Severity.HIGH;
import static org.throughline.base.Severity.LOW;
import static org.throughline.base.Severity.MEDIUM;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.Strength;
import org.throughline.base.Severity;

/** Actions in every state that the register knows. */
@Component
@Profile("demo")
class DemoActions {

    private final Actions actions;
    private final DemoTasks tasks;
    private final DemoProof proof;
    private final DemoPlaces places;
    private final DemoCast cast;

    DemoActions(Actions actions, DemoTasks tasks, DemoProof proof, DemoPlaces places, DemoCast cast) {
        this.actions = actions;
        this.tasks = tasks;
        this.proof = proof;
        this.places = places;
        this.cast = cast;
    }

    /** Tells of all of them and returns the one that the missing runner blocks. */
    DemoAction tell(DemoDiary diary) {
        offered(diary);
        underWay(diary);
        checked(diary);
        return new Offering(diary, "Give waves 1 to 3 a runner of their own", "Pickers leave the line to ask")
                .as(PROCESS_REWORK, STRONGER, HIGH)
                .by("luca", "pick-a", "carla", -6)
                .offered(18, "09:40")
                .accepted(17, "10:15")
                .planned(16, "14:00", "Name a runner for each early wave")
                .agreed(16, "15:30", "Totes that miss their wave, per day", "LOWER", -15, -70)
                .blocked(
                        15,
                        "11:20",
                        "Nobody is planned as a runner before 09:00",
                        "One person per wave from 05:00 to 09:00, from the site budget");
    }

    private void offered(DemoDiary diary) {
        new Offering(diary, "Show priority changes on the dock screen", "The dock hears of changes from drivers")
                .as(SYSTEM_REPLACEMENT, STRONGER, MEDIUM)
                .by("ben", "outbound-dock", "carla", -10)
                .offered(0, "15:00");
        new Offering(diary, "Try the yellow lid at Southmoor", "Mixed totes are found on the lorry there too")
                .as(ActionType.SPREAD, INTERMEDIATE, LOW)
                .by("wes", "pick-c", "erin", -14)
                .offered(1, "09:30");
        new Offering(diary, "Put runners into the shift plan screen", "The plan has no line for a runner")
                .as(SYSTEM_REPLACEMENT, STRONGER, MEDIUM)
                .by("sam", "northgate", "dmitri", -12)
                .offered(0, "11:00");
        new Offering(diary, "A separate shelf for look-alike vials", "Two vials look alike and stand side by side")
                .as(PROCESS_REWORK, STRONGER, HIGH)
                .by("nadia", "ward-7", "oskar", -9)
                .offered(3, "09:10")
                .accepted(2, "11:40");
        new Offering(diary, "A two-minute talk before wave 1", "Nobody knows the cut-offs when the shift starts")
                .as(PROCEDURE_REVIEW, INTERMEDIATE, LOW)
                .by("carla", "pick-a", "dmitri", -11)
                .offered(4, "09:50")
                .accepted(3, "13:15");
    }

    private void underWay(DemoDiary diary) {
        new Offering(diary, "Mark the lanes at doors 1 to 6 by wave", "Totes of two waves stand in one lane")
                .as(PROCESS_REWORK, INTERMEDIATE, MEDIUM)
                .by("mei", "outbound-dock", "ben", -7)
                .offered(14, "09:20")
                .accepted(13, "10:30")
                .planned(12, "09:45", "Paint two lanes, look for a week, paint the rest")
                .agreed(11, "10:00", "Totes in the wrong lane, per day", "LOWER", -20, -60)
                .progress(4, "14:20", "Two lanes are painted. The night shift uses them without being told.");
        new Offering(diary, "Print the cut-off on the tote label", "The label does not say until when")
                .as(SYSTEM_REPLACEMENT, INTERMEDIATE, MEDIUM)
                .by("ben", "outbound-dock", "victor", 3)
                .offered(20, "09:20")
                .accepted(19, "09:30")
                .planned(18, "10:00", "Ask for a free line on the label")
                .agreed(17, "11:00", "Totes that miss their wave, per day", "LOWER", -20, -60)
                .progress(6, "16:00", "The line is there in the test system; the release is late");
        new Offering(diary, "One place for radios at the end of a shift", "Radios are flat when the early shift comes")
                .as(PROCESS_REWORK, INTERMEDIATE, MEDIUM)
                .by("tom", "pick-a", "dmitri", 14)
                .offered(28, "10:00")
                .accepted(27, "10:00")
                .planned(26, "10:00", "A shelf with six chargers beside the clock")
                .agreed(25, "10:00", "Radios that are flat at 05:00", "LOWER", -10, -50);
        new Offering(
                        diary,
                        "Swap the order of two cupboards in the pharmacy",
                        "The long walk is to what is needed most")
                .as(PROCESS_REWORK, STRONGER, MEDIUM)
                .by("oskar", "pharmacy", "nadia", -15)
                .offered(5, "09:00")
                .accepted(4, "09:00")
                .planned(2, "10:00", "Swap them on Sunday, ask for a week");
    }

    private void checked(DemoDiary diary) {
        new Offering(
                        diary,
                        "A mirror at the crossing of aisles 7 and 8",
                        "Trolleys meet where nobody sees round the rack")
                .as(PROCESS_REWORK, STRONGER, HIGH)
                .by("carla", "pick-a", "dmitri", 2)
                .offered(15, "10:00")
                .accepted(14, "10:00")
                .planned(13, "10:00", "Hang the mirror, ask both shifts")
                .agreed(12, "10:00", "Near misses at the crossing, per week", "LOWER", -25, -80)
                .done(1, "13:00", "The mirror hangs, and both shifts look into it", proof);
        new Offering(diary, "Wave list in the order of the aisles", "The list sends people back and forth")
                .as(PROCESS_REWORK, INTERMEDIATE, MEDIUM)
                .by("amina", "pick-a", "carla", 30)
                .offered(42, "10:00")
                .accepted(41, "10:00")
                .planned(40, "10:00", "Sort one wave, then all")
                .agreed(39, "10:00", "Metres walked per line", "LOWER", 1, -40)
                .done(31, "13:00", "All waves come in the order of the aisles", proof)
                .seen(29, "10:00", "Saw three waves, all sorted");
        new Offering(diary, "Remind drivers of their gate by message", "Drivers stand at the wrong gate")
                .as(PROCEDURE_REVIEW, WEAKER, LOW)
                .by("victor", "outbound-dock", "ben", 33)
                .offered(45, "11:00")
                .accepted(44, "11:00")
                .planned(43, "11:00", "One message at the motorway exit")
                .agreed(41, "15:00", "Lorries at the wrong gate, per week", "LOWER", 10, -20)
                .done(34, "13:00", "Each driver gets a message", proof)
                .seen(32, "10:00", "Read the messages of two days")
                .judged(2, "15:20", "NOT_EFFECTIVE", "Four a week before, four a week after: no change");
        new Offering(diary, "Tape over the step at the returns bench", "Two people stumbled last week")
                .as(JUST_DO_IT, WEAKER, LOW)
                .by("tom", "pick-a", "carla", 9)
                .offered(10, "08:30")
                .done(10, "09:10", "Yellow tape is on the step", proof);
    }

    /** An action before it is offered. */
    private final class Offering {

        private final DemoDiary diary;
        private final String title;
        private final String why;
        private ActionType type = PROCESS_REWORK;
        private Strength strength = INTERMEDIATE;
        private Severity severity = MEDIUM;

        Offering(DemoDiary diary, String title, String why) {
            this.diary = diary;
            this.title = title;
            this.why = why;
        }

        Offering as(ActionType whichType, Strength howStrong, Severity howBad) {
            type = whichType;
            strength = howStrong;
            severity = howBad;
            return this;
        }

        DemoAction by(String owner, String place, String accountable, int dueDay) {
            return new DemoAction(
                    diary,
                    tasks,
                    actions,
                    DemoAction.offer(
                            title,
                            why,
                            type,
                            strength,
                            severity,
                            places.id(place),
                            cast.id(owner),
                            cast.id(accountable),
                            diary.day(dueDay)),
                    owner);
        }
    }
}
