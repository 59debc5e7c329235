package org.throughline.benchmark;

import static org.throughline.benchmark.Table.digits;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.throughline.base.process.EngineClock;
import org.throughline.base.process.TimeTravel;
import org.throughline.base.time.MovableClock;
import org.throughline.benchmark.Pairs.Comparison;
import org.throughline.benchmark.Pairs.Side;
import org.throughline.benchmark.Product.Counts;
import org.throughline.benchmark.UseCaseTally.Sum;
import org.throughline.session.WholeCycle;
import org.throughline.support.Lockstep;
import org.throughline.support.World;

/** P1: a whole cycle through the product's use cases against the same models on the bare engine. */
final class CycleBenchmark {

    private static final int THREADS = 2;
    private static final String BEGIN = "2026-09-29T09:00";

    private final int pairs = Benchmarks.number("pairs", 9);
    private final int warmUp = Benchmarks.number("warmup", 15);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, Counts> counted = new HashMap<>();
    private final Table table = new Table(
            "P1: a whole cycle (scenario E01, from the question to the closed cycle), two at a time",
            "who plays",
            "statements",
            "wire turns",
            "WAL kB",
            "processor ms",
            "wall ms",
            "speed of the product against it (95 %)",
            "processor against it",
            "pairs, disturbed");

    /** Time for two threads, and no tests' listeners. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Support {

        @Bean
        static Journal journal() {
            return new Journal();
        }

        @Bean
        UseCaseTally useCaseTally() {
            return new UseCaseTally();
        }

        @Bean
        Lockstep lockstep(EngineClock engineClock, TimeTravel travel, MovableClock clock, Journal journal) {
            Lockstep time = new Lockstep(engineClock, travel, clock);
            time.tell(journal::moved);
            return time;
        }
    }

    /** One who plays cycles, two at a time; making the people is no part of the play. */
    private final class Player implements Side {

        private final String name;
        private final Lockstep time;
        private final HikariDataSource pool;
        private final JdbcClient jdbc;
        private final Supplier<Callable<String>> plays;
        private List<Callable<String>> next = List.of();

        Player(String name, Lockstep time, HikariDataSource pool, Supplier<Callable<String>> plays) {
            this.name = name;
            this.time = time;
            this.pool = pool;
            this.jdbc = JdbcClient.create(pool);
            this.plays = plays;
        }

        @Override
        public void prepare() {
            prepare(THREADS);
        }

        /** Earlier cycles would wake up with each move of time. */
        void prepare(int number) {
            jdbc.sql("update act_ru_job set suspension_state_ = 2 where suspension_state_ = 1")
                    .update();
            time.threads(number);
            time.set(BEGIN);
            next = Stream.generate(plays).limit(number).toList();
        }

        @Override
        public void run(int pair) {
            played();
        }

        List<String> played() {
            List<Future<String>> running =
                    next.stream().map(play -> threads.submit(orGiveUp(play))).toList();
            List<String> ends = new ArrayList<>();
            for (Future<String> play : running) {
                try {
                    ends.add(play.get());
                } catch (ExecutionException failure) {
                    throw new IllegalStateException(name + " does not come to the end", failure);
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(stop);
                }
            }
            return ends;
        }

        private Callable<String> orGiveUp(Callable<String> play) {
            return () -> {
                try {
                    return play.call();
                } catch (RuntimeException failure) {
                    time.giveUp();
                    throw failure;
                }
            };
        }

        /** Every activity that the cycles with this at the end of their references went through. */
        List<String> path(String run) {
            return jdbc.sql("""
                            select a.proc_def_key_ || ' ' || a.act_id_ from act_hi_actinst a
                            join act_hi_procinst p on p.id_ = a.proc_inst_id_
                            where p.business_key_ like '%' || :run order by 1""").param("run", run).query(String.class).list();
        }
    }

    private Player product(Product product) {
        AutowireCapableBeanFactory beans = product.context.getAutowireCapableBeanFactory();
        JdbcClient watch = JdbcClient.create(
                new SingleConnectionDataSource(product.postgres.getJdbcUrl("postgres", "postgres"), true));
        Runnable settle = () -> {
            long begin = System.nanoTime();
            while (watch.sql("select exists (select from throughline.event_publication where completion_date is null)")
                    .query(Boolean.class)
                    .single()) {
                LockSupport.parkNanos(1_000_000);
                if (System.nanoTime() - begin > 60e9) {
                    throw new IllegalStateException("What follows a commit does not end");
                }
            }
        };
        return new Player("product", product.bean(Lockstep.class), product.bean(HikariDataSource.class), () -> {
            WholeCycle cycle = beans.createBean(WholeCycle.class);
            return () -> cycle.play(settle);
        });
    }

    private Player engine(String name, BareEngine engine) {
        AtomicInteger runs = new AtomicInteger();
        return new Player(name, engine.time, engine.pool, () -> {
            String run = "~" + runs.incrementAndGet();
            return () -> {
                engine.play(run);
                return run;
            };
        });
    }

    void run() {
        try (Product product = new Product(Benchmarks.database("cycle"), Support.class, World.class)) {
            Journal journal = product.bean(Journal.class);
            Player ours = product(product);
            ours.prepare(1);
            journal.write(true);
            ours.played();
            journal.write(false);
            try (BareEngine bare = new BareEngine(product, "bare", false, journal);
                    BareEngine authorised = new BareEngine(product, "authorised", true, journal)) {
                measure(
                        product,
                        journal,
                        ours,
                        List.of(
                                engine("bare engine, history full", bare),
                                engine("bare engine with its authorisation", authorised)));
            }
        } finally {
            threads.shutdown();
        }
    }

    private void measure(Product product, Journal journal, Player ours, List<Player> peers) {
        List<String> path = ours.path("");
        System.out.println(journal.steps().size() + " calls and moves, " + path.size() + " activities");
        List<Player> all = new ArrayList<>(List.of(ours));
        all.addAll(peers);
        for (Player peer : peers) {
            peer.prepare(1);
            List<String> same = peer.path(peer.played().get(0));
            if (!same.equals(path)) {
                List<String> missing = new ArrayList<>(path);
                same.forEach(missing::remove);
                List<String> more = new ArrayList<>(same);
                path.forEach(more::remove);
                throw new IllegalStateException(peer.name + " goes another way, without " + missing + " with " + more);
            }
        }
        table.note("Each side went the same way: the same " + path.size()
                + " activities of the same models, compared one by one before the clock ran. Two threads, each with its own cycle,"
                + " meet where time moves. The product's numbers hold everything: domain rows, permissions, audit, promises, notices,"
                + " the inbox, forms that are read before they are sent, and its clocks in the background; the bare engine is asked"
                + " only what the product asks of its own engine, plus one query to find each task.");
        for (Player player : all) {
            for (int n = 0; n < warmUp; n++) {
                player.prepare();
                player.run(n);
            }
        }
        product.machine.pin();
        UseCaseTally tally = product.bean(UseCaseTally.class);
        all.forEach(player -> count(product, player, tally));
        write(tally);
        for (Player peer : peers) {
            Comparison found = new Pairs(product.machine).compare(pairs, ours, peer);
            row(product, ours, found.secondsA() / found.pairs(), found.processorA() / found.pairs(), "1", "1", "");
            row(
                    product,
                    peer,
                    found.secondsB() / found.pairs(),
                    found.processorB() / found.pairs(),
                    Table.ratio(found.ratio()),
                    digits(1 / found.processorRatio()),
                    found.pairs() + ", " + found.disturbed());
            table.write(Benchmarks.FOLDER, "P1");
        }
    }

    private static void write(UseCaseTally tally) {
        Table uses = new Table(
                "P1: what the product's statements of one cycle are for",
                "use case",
                "calls",
                "statements",
                "statements a call",
                "most in a call",
                "wire turns a call",
                "ms a call");
        tally.sums().entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().statements()))
                .forEach(entry -> {
                    Sum sum = entry.getValue();
                    uses.row(
                            entry.getKey(),
                            digits((double) sum.calls() / THREADS),
                            digits((double) sum.statements() / THREADS),
                            digits((double) sum.statements() / sum.calls()),
                            Long.toString(sum.most()),
                            digits((double) sum.turns() / sum.calls()),
                            digits(sum.millis() / sum.calls()));
                });
        uses.note(
                "`TimeTravel.forwardTo` is what jobs do while time moves; listeners (`on`) work after a commit. `People.person` is asked by the play"
                        + " itself, to change from one person to the next; each form sent costs it two pages of My work and one opening.");
        uses.write(Benchmarks.FOLDER, "P1-use-cases");
    }

    private void count(Product product, Player player, UseCaseTally tally) {
        player.prepare();
        Counts before = product.counts(player.pool);
        tally.count(true);
        player.run(0);
        tally.count(false);
        counted.put(player.name, product.counts(player.pool).since(before));
    }

    private void row(
            Product product,
            Player player,
            double seconds,
            double processor,
            String speed,
            String cost,
            String pairsRun) {
        Counts counts = Objects.requireNonNull(counted.get(player.name));
        table.row(
                player.name,
                digits((double) counts.statements() / THREADS),
                digits((double) counts.turns() / THREADS),
                digits(counts.walBytes() / 1024.0 / THREADS),
                digits(processor * 1000 / THREADS),
                digits(seconds * 1000 / THREADS),
                speed,
                cost,
                pairsRun);
    }
}
