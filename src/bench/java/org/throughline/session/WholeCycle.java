package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.Actions;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierRow;
import org.throughline.base.form.FormFiles;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** Scenario E01 through the use cases, from the question to the closed cycle, with the action that comes of it. */
public final class WholeCycle {

    private final World world;
    private final TimeMachine time;
    private final FormFiles files;
    private final Actions actions;
    private final BarrierList barriers;
    private final PeakShift play;

    WholeCycle(
            World world,
            TimeMachine time,
            FormFiles files,
            Actions actions,
            BarrierList barriers,
            AutowireCapableBeanFactory beans) {
        this.world = world;
        this.time = time;
        this.files = files;
        this.actions = actions;
        this.barriers = barriers;
        this.play = beans.createBean(PeakShift.class);
    }

    /**
     * Plays it.
     *
     * @param settle waits until what follows a commit is done
     * @return reference of the cycle
     */
    public String play(Runnable settle) {
        for (Point point : Point.values()) {
            play.to(point);
            settle.run();
            if (point == Point.AGREED) {
                theBarrierGoes();
            }
        }
        String ref = play.ref();
        List<String> came =
                actions.ofOrigin(ref).stream().map(action -> action.ref()).toList();
        if (came.size() != 1) {
            throw new IllegalStateException("Of " + ref + " came " + came);
        }
        new ActionPlay(world, time, files, play.desk, play.cast).toItsEnd(came.get(0));
        settle.run();
        play.desk.send(
                play.cast.people.asha(),
                ref,
                "userTask_closeCycle",
                Map.of(
                        "understandWhat",
                        "Nobody at the dock saw the cut-off",
                        "nextQuestion",
                        "What tells the drivers?"));
        settle.run();
        return ref;
    }

    /** Whoever the barrier went to has found a runner, and whoever raised it says that it is so. */
    private void theBarrierGoes() {
        CycleFixture cast = play.cast;
        BarrierFilter all = new BarrierFilter(
                BarrierFilter.Show.ALL, null, null, cast.people.pickA().id(), false, false);
        BarrierRow barrier =
                world.as(cast.people.carla(), () -> barriers.page(all, 0, 20)).get(0);
        play.desk.send(
                named(barrier.receiverName()),
                barrier.ref(),
                "userTask_answerBarrier",
                Map.of("answer", "SOLVE", "what", "There is a runner for each wave"));
        play.desk.send(
                named(barrier.raiserName()), barrier.ref(), "userTask_confirmRemoved", Map.of("reallyGone", "true"));
    }

    private PersonSummary named(@Nullable String name) {
        World.Logistics people = play.cast.people;
        return Stream.of(people.asha(), people.carla(), people.dmitri(), people.erin(), people.ben())
                .filter(person -> person.displayName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " plays no part"));
    }
}
