package org.throughline.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The peak shift with people who contribute without an account. Made for each test by the bean factory. */
public class ContributionPlay {

    public static final String WHY_NOT_NOW = "The scanners come first";

    private final World world;
    private final TimeMachine time;
    private final Rooms rooms;
    private final ContributionCodes codes;
    final PeakShift shift;

    ContributionPlay(
            World world, TimeMachine time, Rooms rooms, ContributionCodes codes, AutowireCapableBeanFactory beans) {
        this.world = world;
        this.time = time;
        this.rooms = rooms;
        this.codes = codes;
        this.shift = beans.createBean(PeakShift.class);
    }

    /** The room of Learn is open. */
    public String learning() {
        return shift.to(Point.LEARNING);
    }

    /** The facilitator makes codes. */
    public List<String> codes(int count) {
        return world.as(shift.cast.people.asha(), () -> codes.make(shift.ref(), count));
    }

    void openTheWall() {
        world.doAs(shift.cast.people.asha(), () -> rooms.openWall(shift.ref()));
    }

    /** The talk is over. */
    public void closed() {
        world.doAs(shift.cast.people.asha(), () -> rooms.close(shift.ref()));
    }

    /** The group has settled, and everybody who spoke is told that it is not now, and why. */
    public void told() {
        shift.to(Point.CHECKED_BACK);
        Map<String, Object> start = shift.desk.start(shift.cast.people.asha(), shift.ref(), "userTask_tellStory");
        Map<String, Object> story = new HashMap<>(shift.cast.story(start));
        List<Map<String, Object>> answers = new ArrayList<>(CycleFixture.rows(story, "answersPerObservation"));
        answers.forEach(answer -> {
            answer.put("outcome", "NOT_NOW");
            answer.put("answer", WHY_NOT_NOW);
        });
        story.put("answersPerObservation", answers);
        shift.desk.send(shift.cast.people.asha(), shift.ref(), "userTask_tellStory", story);
    }

    public void aMinuteLater() {
        time.forward(Duration.ofSeconds(61));
    }
}
