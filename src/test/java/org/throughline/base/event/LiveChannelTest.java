package org.throughline.base.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.support.TestDatabase;

/** Two servers on one database hear each other. */
class LiveChannelTest {

    private TestDatabase.Server database;
    private HikariDataSource pool;
    private LiveChannel here;
    private LiveChannel there;
    private LiveScreens<String> screensHere;
    private LiveScreens<String> screensThere;

    @BeforeEach
    void twoServers() {
        database = new TestDatabase.Server();
        pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername("throughline_app");
        pool.setMaximumPoolSize(1);
        here = new LiveChannel(new OwnConnections(pool));
        there = new LiveChannel(new OwnConnections(pool));
        screensHere = screens(here);
        screensThere = screens(there);
    }

    private static LiveScreens<String> screens(LiveChannel channel) {
        return new LiveScreens<>(channel, "thing", UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** Each server says at its start that something may have been missed; that is over when this returns. */
    private void run() throws InterruptedException {
        Semaphore known = new Semaphore(0);
        Runnable end = screensHere.listen(screensHere.now(), change -> true, known::release);
        here.start();
        JdbcClient owner = JdbcClient.create(database.owner());
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!here.isConnected() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        there.start();
        assertThat(known.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(owner.sql("select count(*) from pg_stat_activity where application_name = 'throughline-live'"
                                + " and datname = current_database()")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        end.run();
    }

    @AfterEach
    void end() {
        here.stop();
        there.stop();
        pool.close();
        database.close();
    }

    @Test
    void whatIsToldThereIsHeardHereWithinTwoSecondsAndOnceWhereItWasTold() throws InterruptedException {
        run();
        CountDownLatch heard = new CountDownLatch(1);
        AtomicInteger other = new AtomicInteger();
        AtomicInteger own = new AtomicInteger();
        screensHere.listen(screensHere.now(), "A"::equals, heard::countDown);
        screensHere.listen(screensHere.now(), "B"::equals, other::incrementAndGet);
        screensThere.listen(screensThere.now(), "A"::equals, own::incrementAndGet);

        screensThere.changed("A");

        assertThat(heard.await(2, TimeUnit.SECONDS)).isTrue();
        assertThat(other).hasValue(0);
        assertThat(own).hasValue(1);
    }

    @Test
    void aLostConnectionComesBackAndEverybodyReadsAgain() throws InterruptedException {
        run();
        CountDownLatch readsAgain = new CountDownLatch(1);
        screensHere.listen(screensHere.now(), change -> false, readsAgain::countDown);

        JdbcClient.create(database.owner())
                .sql("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                        + " where application_name = 'throughline-live' and datname = current_database()")
                .query(Integer.class)
                .single();

        assertThat(readsAgain.await(5, TimeUnit.SECONDS)).isTrue();
        Semaphore heard = new Semaphore(0);
        screensHere.listen(screensHere.now(), "A"::equals, heard::release);
        screensThere.changed("A");
        assertThat(heard.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatChangedBetweenReadingAndListeningIsKnockedForAtOnce() {
        AtomicInteger knocks = new AtomicInteger();
        long read = screensHere.now();
        screensHere.changed("A");
        screensHere.changed("B");

        screensHere.listen(read, "A"::equals, knocks::incrementAndGet);
        assertThat(knocks).hasValue(1);
        screensHere.listen(read, "C"::equals, knocks::incrementAndGet);
        assertThat(knocks).hasValue(1);
        screensHere.listen(screensHere.now(), "A"::equals, knocks::incrementAndGet);
        assertThat(knocks).hasValue(1);
        for (int more = 0; more < 300; more++) {
            screensHere.changed("D");
        }
        screensHere.listen(read, "C"::equals, knocks::incrementAndGet);
        assertThat(knocks).hasValue(2);
    }

    @Test
    void whoLooksThereIsSeenHereUntilTheyGo() throws InterruptedException {
        Presence peopleHere = new Presence(here);
        Presence peopleThere = new Presence(there);
        run();
        UUID sam = UUID.randomUUID();
        UUID amira = UUID.randomUUID();
        Semaphore changed = new Semaphore(0);
        peopleHere.enter("task:1", amira, () -> true, changed::release);

        Runnable leave = peopleThere.enter("task:1", sam, () -> true, () -> {});
        assertThat(changed.tryAcquire(2, TimeUnit.SECONDS)).isTrue();
        assertThat(peopleHere.at("task:1")).containsExactlyInAnyOrder(amira, sam);

        leave.run();
        assertThat(changed.tryAcquire(2, TimeUnit.SECONDS)).isTrue();
        assertThat(peopleHere.at("task:1")).containsExactly(amira);
    }

    @Test
    void whoseScreenIsDeadIsGoneWithinAMinute() {
        AtomicLong clock = new AtomicLong();
        Presence people = new Presence(here, clock::get);
        UUID sam = UUID.randomUUID();
        people.enter("task:1", sam, () -> false, () -> {});
        assertThat(people.at("task:1")).containsExactly(sam);

        clock.set(Duration.ofSeconds(51).toNanos());
        people.beat();
        assertThat(people.at("task:1")).isEmpty();
    }
}
