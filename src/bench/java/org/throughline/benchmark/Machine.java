package org.throughline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine and what this benchmark takes of it: processor time of the JVM and of PostgreSQL, and what others took meanwhile.
 *
 * <p>Linux only: reads {@code /proc}.
 */
final class Machine {

    /** Kernel ticks a second, as {@code getconf CLK_TCK} says on every Linux that counts. */
    private static final double TICKS = 100.0;

    /** Asked before the JVM is pinned, after which it knows of one only. */
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final long postmaster;

    Machine(long postmaster) {
        this.postmaster = postmaster;
    }

    /**
     * A reading.
     *
     * @param own seconds of processor time of the JVM and PostgreSQL so far
     * @param busy seconds of processor time of everybody so far, stolen time included
     * @param all seconds that all processors have existed
     */
    record Reading(double own, double busy, double all) {

        double othersSince(Reading earlier) {
            double others = busy - earlier.busy - (own - earlier.own);
            return Math.max(0, others) / Math.max(1 / TICKS, all - earlier.all);
        }
    }

    Reading read() {
        String[] fields =
                text(Path.of("/proc/stat")).lines().findFirst().orElseThrow().split("\\s+", -1);
        double all = 0;
        double idle = 0;
        for (int field = 1; field <= 8; field++) {
            double ticks = Double.parseDouble(fields[field]);
            all += ticks;
            idle += field == 4 || field == 5 ? ticks : 0;
        }
        return new Reading(ownTicks() / TICKS, (all - idle) / TICKS, all / TICKS);
    }

    /** Keeps the JVM on the first processor and PostgreSQL on the last, so that neither takes the other's. */
    void pin() {
        int last = PROCESSORS - 1;
        run("taskset", "-acp", "0", Long.toString(ProcessHandle.current().pid()));
        family().forEach(pid -> run("taskset", "-acp", Integer.toString(last), Long.toString(pid)));
    }

    private double ownTicks() {
        double ticks = ticks("self", false).orElse(0.0)
                + ticks(Long.toString(postmaster), true).orElse(0.0);
        for (long pid : family()) {
            ticks += pid == postmaster ? 0 : ticks(Long.toString(pid), false).orElse(0.0);
        }
        return ticks;
    }

    private List<Long> family() {
        List<Long> family = new ArrayList<>();
        family.add(postmaster);
        ProcessHandle.of(postmaster).ifPresent(server -> server.children().forEach(child -> family.add(child.pid())));
        return family;
    }

    private static Optional<Double> ticks(String process, boolean withEndedChildren) {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double ticks = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return Optional.of(
                    withEndedChildren
                            ? ticks + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])
                            : ticks);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What the results were measured on, in one line. */
    static String described() {
        String model = Stream.of(text(Path.of("/proc/cpuinfo")).split("\n", -1))
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        long memory = text(Path.of("/proc/meminfo"))
                .lines()
                .filter(line -> line.startsWith("MemTotal"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0L);
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %.0f GB, Linux %s, Java %s (%s)",
                model,
                PROCESSORS,
                memory / 1024.0 / 1024.0,
                System.getProperty("os.version"),
                System.getProperty("java.version"),
                System.getProperty("java.vendor"));
    }

    private static void run(String... command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException without) {
            System.err.println("Not pinned: " + without.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
