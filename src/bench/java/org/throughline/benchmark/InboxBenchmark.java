package org.throughline.benchmark;

import static org.throughline.benchmark.Table.digits;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.DataAccessException;
import org.throughline.benchmark.InboxWorld.Member;
import org.throughline.benchmark.Pairs.Comparison;
import org.throughline.benchmark.Product.Counts;
import org.throughline.inbox.MyWork;

/** P3: the first page of My work against the engine's own task query and against the same query written by hand. */
final class InboxBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int COUNTED = 200;
    private static final int TIMED = 500;
    private static final int LONGEST_SECONDS = 60;
    private static final double BUDGET_SECONDS = 30;

    private final List<String> sizes;
    private final int pairs = Benchmarks.number("pairs", 15);
    private final Table table = new Table(
            "P3: first page of My work, 50 rows by due date, five groups",
            "open tasks",
            "people",
            "who answers",
            "p50 ms",
            "p95 ms",
            "pages of people",
            "statements",
            "wire turns",
            "buffers a page",
            "processor ms",
            "times the product (95 %)",
            "pairs, disturbed");

    InboxBenchmark(List<String> sizes) {
        this.sizes = sizes;
    }

    /** One who answers, and how. */
    private record Peer(String name, Function<Member, List<String>> page, HikariDataSource pool) {

        void ask(Member member) {
            int rows = page.apply(member).size();
            if (rows != MyWork.PAGE_SIZE) {
                throw new IllegalStateException(name + " answers " + rows + " rows");
            }
        }
    }

    void run() {
        table.note(
                "Each answer was compared with the product's, row by row, before the clock ran. The product's page also holds what"
                        + " the person waits for, the numbers of all groups and the filters; the peers' only the rows. Processor time is that"
                        + " of the JVM and PostgreSQL together. A query was given up after " + LONGEST_SECONDS + " s.");
        table.note(
                "Sizes with `C` put all tasks on the same 200 people: 27,500 open tasks for each at 1,000,000. In the others the"
                        + " organisation grows with its work: 275 open tasks for each person.");
        try (Product product = new Product(Benchmarks.database("inbox"));
                EngineInbox engine = new EngineInbox(Product.pool(
                        product.postgres, "postgres", 4, "set statement_timeout = '" + LONGEST_SECONDS + "s'"))) {
            for (String size : sizes) {
                boolean crowded = size.endsWith("C");
                int tasks = Integer.parseInt(size.replace("C", ""));
                long start = System.nanoTime();
                List<Member> members = new InboxWorld(product).fill(tasks, crowded);
                System.out.printf("%s filled in %.0f s%n", size, (System.nanoTime() - start) / 1e9);
                product.machine.pin();
                measure(product, engine, members, size);
                table.write(Benchmarks.FOLDER, "P3");
            }
        }
    }

    private void measure(Product product, EngineInbox engine, List<Member> members, String size) {
        ProductInbox inbox = new ProductInbox(product);
        inbox.signIn(members);
        HikariDataSource own = product.bean(HikariDataSource.class);
        Peer ours = new Peer("product", inbox::page, own);
        for (int n = 0; n < WARM_UP; n++) {
            ours.ask(members.get(n % members.size()));
        }
        row(size, members, ours, product, TIMED, "1", "");
        for (Peer peer : List.of(
                new Peer("SQL with EXISTS", engine::byHand, engine.pool()),
                new Peer("TaskService", engine::byTaskService, engine.pool()),
                new Peer("TaskService, authorised", engine::byAuthorisedTaskService, engine.pool()))) {
            compare(product, ours, peer, members, size);
        }
    }

    private void compare(Product product, Peer ours, Peer peer, List<Member> members, String size) {
        Optional<Double> seconds = warmUp(ours, peer, members);
        if (seconds.isEmpty()) {
            table.row(size, "", peer.name, "> " + LONGEST_SECONDS + ",000", "", "0", "", "", "", "", "", "0");
            return;
        }
        int block = (int) Math.max(1, Math.min(20, BUDGET_SECONDS / (2 * pairs * seconds.get())));
        int rounds = seconds.get() * pairs > BUDGET_SECONDS ? Math.min(pairs, 7) : pairs;
        Comparison found = new Pairs(product.machine)
                .compare(rounds, pair -> pages(ours, members, pair, block), pair -> pages(peer, members, pair, block));
        int single = (int) Math.max(7, Math.min(TIMED, BUDGET_SECONDS / 2 / seconds.get()));
        row(size, members, peer, product, single, Table.ratio(found.ratio()), found.pairs() + ", " + found.disturbed());
    }

    private static void pages(Peer peer, List<Member> members, int pair, int block) {
        for (int n = 0; n < block; n++) {
            peer.ask(members.get((pair * block + n) % members.size()));
        }
    }

    /** Compares the answers and warms the peer up; tells how long it takes at the end, nothing when it does not answer in time. */
    private static Optional<Double> warmUp(Peer ours, Peer peer, List<Member> members) {
        long start = System.nanoTime();
        double last = 0;
        for (int n = 0; n < WARM_UP && (n < 2 || System.nanoTime() - start < BUDGET_SECONDS / 2 * 1e9); n++) {
            Member member = members.get(n % members.size());
            List<String> expected = ours.page.apply(member);
            long asked = System.nanoTime();
            List<String> answer;
            try {
                answer = peer.page.apply(member);
            } catch (ProcessEngineException | DataAccessException tooLong) {
                System.out.println(peer.name + " gave up: " + tooLong.getClass().getSimpleName());
                return Optional.empty();
            }
            last = (System.nanoTime() - asked) / 1e9;
            if (expected.size() != MyWork.PAGE_SIZE || !expected.equals(answer)) {
                throw new IllegalStateException(peer.name + " answers " + answer + " instead of " + expected);
            }
        }
        return Optional.of(last);
    }

    private void row(
            String size, List<Member> members, Peer peer, Product product, int times, String ratio, String pairsRun) {
        Counts before = product.counts(peer.pool);
        int counted = Math.min(times, COUNTED);
        for (int n = 0; n < counted; n++) {
            peer.ask(members.get(n % members.size()));
        }
        Counts during = product.counts(peer.pool).since(before);
        List<Double> millis = new ArrayList<>();
        double processor = product.machine.read().own();
        for (int n = 0; n < times; n++) {
            Member member = members.get(n % members.size());
            long start = System.nanoTime();
            peer.ask(member);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        processor = product.machine.read().own() - processor;
        double[] values = millis.stream().mapToDouble(Double::doubleValue).toArray();
        table.row(
                size,
                peer.name.equals("product") ? Integer.toString(people(product)) : "",
                peer.name,
                digits(Statistics.median(values)),
                digits(Statistics.percentile(values, 0.95)),
                Integer.toString(Math.min(times, members.size())),
                digits((double) during.statements() / counted),
                digits((double) during.turns() / counted),
                digits((double) (during.pageHits() + during.pageReads()) / counted),
                digits(processor * 1000 / times),
                ratio,
                pairsRun);
    }

    private static int people(Product product) {
        return product.owner
                .sql("select count(*) from throughline.person")
                .query(Integer.class)
                .single();
    }
}
