package org.throughline.support;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import org.throughline.base.process.EngineClock;
import org.throughline.base.process.TimeTravel;
import org.throughline.base.time.MovableClock;

/**
 * A time machine for several threads: time moves when all of them have come to the same moment, because there is one clock.
 *
 * <p>The thread that comes last runs the jobs for all.
 */
public final class Lockstep extends TimeMachine {

    private volatile CyclicBarrier barrier = new CyclicBarrier(1);
    private volatile String target = "";
    private volatile Consumer<String> heard = moment -> {};

    public Lockstep(EngineClock engineClock, TimeTravel travel, MovableClock clock) {
        super(engineClock, travel, clock);
    }

    /** How many threads move on together from now on. */
    public void threads(int number) {
        barrier = new CyclicBarrier(number, () -> super.forwardTo(target));
    }

    /** Tells somebody where time goes. */
    public void tell(Consumer<String> listener) {
        heard = listener;
    }

    @Override
    public void forwardTo(String londonTime) {
        heard.accept(londonTime);
        target = londonTime;
        try {
            barrier.await();
        } catch (BrokenBarrierException failure) {
            throw new IllegalStateException("The other thread failed", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Ends the wait of the other threads. */
    public void giveUp() {
        barrier.reset();
    }
}
