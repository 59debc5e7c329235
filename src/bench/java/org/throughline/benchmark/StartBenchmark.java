package org.throughline.benchmark;

import static org.throughline.benchmark.Table.digits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** P9: the ways to start, by {@code bin/measure-start}, each against the plain jar of the same round. */
final class StartBenchmark {

    private static final Pattern LINE =
            Pattern.compile("(.+), (new|existing) +([\\d.]+) s wall +([\\d.]+) s processor +(\\d+) MB");

    private final Table table = new Table(
            "P9: from the start of the JVM to the first page",
            "way",
            "database",
            "wall s",
            "processor s",
            "resident MB",
            "processor against the plain jar (95 %)",
            "rounds");

    private record Start(double wall, double processor, double memory) {}

    void run() {
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        String rounds = Integer.toString(Benchmarks.number("rounds", 4));
        try {
            Process measure = new ProcessBuilder("bin/measure-start", "target/throughline.jar", rounds)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = measure.inputReader()) {
                lines.lines().forEach(line -> add(starts, line));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        starts.forEach((name, found) -> row(name, found, Objects.requireNonNull(starts.get("plain, " + state(name)))));
        table.note(
                "Processor seconds are those of the JVM, without PostgreSQL. Medians; ways take turns within each round.");
        table.write(Benchmarks.FOLDER, "P9");
    }

    private static void add(Map<String, List<Start>> starts, String line) {
        System.out.println(line);
        Matcher match = LINE.matcher(line);
        if (match.matches()) {
            starts.computeIfAbsent(match.group(1) + ", " + match.group(2), name -> new ArrayList<>())
                    .add(new Start(
                            Double.parseDouble(match.group(3)),
                            Double.parseDouble(match.group(4)),
                            Double.parseDouble(match.group(5))));
        }
    }

    private static String state(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private void row(String name, List<Start> found, List<Start> plain) {
        List<Double> ratios = new ArrayList<>();
        for (int n = 0; n < Math.min(found.size(), plain.size()); n++) {
            ratios.add(found.get(n).processor / plain.get(n).processor);
        }
        table.row(
                name.substring(0, name.lastIndexOf(',')),
                state(name),
                digits(Statistics.median(found.stream().mapToDouble(Start::wall).toArray())),
                digits(Statistics.median(
                        found.stream().mapToDouble(Start::processor).toArray())),
                digits(Statistics.median(
                        found.stream().mapToDouble(Start::memory).toArray())),
                Table.ratio(Statistics.interval(ratios)),
                Integer.toString(found.size()));
    }
}
