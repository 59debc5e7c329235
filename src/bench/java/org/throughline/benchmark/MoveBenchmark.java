package org.throughline.benchmark;

import static org.throughline.benchmark.Table.digits;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.throughline.base.process.ModelTrial;
import org.throughline.benchmark.Pairs.Comparison;
import org.throughline.benchmark.Pairs.Side;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ModelsInForce;
import org.throughline.studio.diff.ModelDiff;
import org.throughline.studio.move.ManyCases;
import org.throughline.studio.move.ManyCases.Cases;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** P22: some 1,000 cases follow a changed version, by the product and by the engine's own migration; and what is asked before. */
final class MoveBenchmark {

    private static final int LOOKS = 50;

    private final int pairs = Benchmarks.number("pairs", 7);
    private final int block = Math.max(1, Benchmarks.number("sizes", 1_000) / pairs);
    private final Table table = new Table(
            "P22: %,d cases follow a changed version".formatted(block * pairs),
            "what",
            "cases",
            "s",
            "ms a case",
            "statements a case",
            "processor ms a case",
            "times the engine's own, one by one (95 %)",
            "pairs, disturbed");

    /** Something done to a block of cases; making them and getting them ready is not timed. */
    private abstract static class Way implements Side {

        final ManyCases many;
        private final int block;
        private Cases cases;
        long statements;

        Way(ManyCases many, int block) {
            this.many = many;
            this.block = block;
            cases = new Cases(0, 0, List.of());
        }

        @Override
        public void prepare() {
            cases = many.of(block);
            ready(cases);
        }

        void ready(Cases next) {}

        @Override
        public void run(int pair) {
            long before = Product.statementsOfThread();
            with(cases);
            statements += Product.statementsOfThread() - before;
        }

        abstract void with(Cases some);
    }

    private static final class OneByOne extends Way {

        OneByOne(ManyCases many, int block) {
            super(many, block);
        }

        @Override
        void with(Cases some) {
            many.byEngineOneByOne(some);
        }
    }

    private static final class AtOnce extends Way {

        AtOnce(ManyCases many, int block) {
            super(many, block);
        }

        @Override
        void with(Cases some) {
            many.byEngineAtOnce(some);
        }
    }

    private static final class Rehearsal extends Way {

        Rehearsal(ManyCases many, int block) {
            super(many, block);
        }

        @Override
        void with(Cases some) {
            many.rehearse(some);
        }
    }

    private static final class Move extends Way {

        private UUID move = new UUID(0, 0);

        Move(ManyCases many, int block) {
            super(many, block);
        }

        @Override
        void ready(Cases next) {
            move = many.rehearse(next);
        }

        @Override
        void with(Cases some) {
            many.move(move, some);
        }
    }

    void run() {
        try (Product product = new Product(Benchmarks.database("move"), World.class, TimeMachine.class)) {
            ManyCases many = product.context.getAutowireCapableBeanFactory().createBean(ManyCases.class);
            looks(product, many.changedSource());
            warmUp(many);
            Pairs fair = new Pairs(product.machine);
            Way own = new OneByOne(many, block);
            Way move = new Move(many, block);
            Comparison moved = fair.compare(pairs, own, move);
            row("the engine's own migration, one by one", own, moved.secondsA(), moved.processorA(), "1", moved);
            row("the product moves", move, moved.secondsB(), moved.processorB(), Table.ratio(moved.ratio()), moved);
            compare(fair, "the product rehearses", new OneByOne(many, block), new Rehearsal(many, block));
            compare(
                    fair,
                    "the engine's own, %d in one transaction".formatted(block),
                    new OneByOne(many, block),
                    new AtOnce(many, block));
            table.note(
                    "Each case is an action that waits for a yes: one task, the timers of its offer and their promises. The changed"
                            + " version has another step, another timer and a renamed one elsewhere. The product's move holds the lock of the line,"
                            + " the read model of tasks, the ledger of promises, the verdict, the entry in the log and a look before and after;"
                            + " the engine's own leaves all that as it was. A rehearsal does the same and takes it back. Processor time is that of"
                            + " the JVM and PostgreSQL together.");
            table.write(Benchmarks.FOLDER, "P22");
        }
    }

    private void warmUp(ManyCases many) {
        for (Way way : List.of(
                new OneByOne(many, block),
                new Move(many, block),
                new Rehearsal(many, block),
                new AtOnce(many, block))) {
            way.prepare();
            way.run(0);
        }
    }

    private void compare(Pairs fair, String name, Way own, Way other) {
        Comparison found = fair.compare(pairs, own, other);
        row(name, other, found.secondsB(), found.processorB(), Table.ratio(found.ratio()), found);
    }

    private void row(String name, Way way, double seconds, double processor, String ratio, Comparison found) {
        int cases = block * pairs;
        table.row(
                name,
                "%,d".formatted(cases),
                digits(seconds),
                digits(seconds * 1000 / cases),
                digits((double) way.statements / cases),
                digits(processor * 1000 / cases),
                ratio,
                found.pairs() + ", " + found.disturbed());
    }

    /** What happens before any case is touched. */
    private void looks(Product product, String changed) {
        String shipped = product.bean(ModelsInForce.class)
                .source(new ModelName(ModelKind.PROCESS, "action-ownership"))
                .orElseThrow();
        ModelTrial gate = product.bean(ModelTrial.class);
        look("the gate reads the changed model", () -> gate.findings(changed.getBytes(StandardCharsets.UTF_8)));
        look("the differences in words", () -> ModelDiff.process(shipped, changed));
    }

    private void look(String name, Runnable look) {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < 2 * LOOKS; n++) {
            long start = System.nanoTime();
            look.run();
            if (n >= LOOKS) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
        }
        double median = Statistics.median(
                millis.stream().mapToDouble(Double::doubleValue).toArray());
        table.row(name, "", digits(median / 1000), "", "", "", "", LOOKS + " looks, median");
    }
}
