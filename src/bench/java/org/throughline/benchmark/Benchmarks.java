package org.throughline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the benchmarks that {@code -Dbench} names and writes their tables.
 *
 * <p>{@code mvn -Pbenchmark} runs all; {@code -Dbench=P3 -Dsizes=10000} only that one, only that small.
 */
public final class Benchmarks {

    static final Path FOLDER = Path.of("target", "benchmarks");

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.out.println(Machine.described());
        List<String> wanted = listed("bench", "P3,P1,P9,P22");
        if (wanted.contains("P3")) {
            new InboxBenchmark(listed("sizes", "10000,100000,1000000")).run();
        }
        if (wanted.contains("P1")) {
            new CycleBenchmark().run();
        }
        if (wanted.contains("P9")) {
            new StartBenchmark().run();
        }
        if (wanted.contains("P22")) {
            new MoveBenchmark().run();
        }
        System.exit(0);
    }

    /** A fresh folder for a database. */
    static Path database(String name) {
        Path folder = Path.of("target", "benchmark-" + name);
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    static List<String> listed(String property, String unless) {
        String value = System.getProperty(property, unless);
        return Stream.of((value.isBlank() ? unless : value).split(",", -1))
                .map(part -> part.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    static int number(String property, int unless) {
        return Integer.parseInt(listed(property, Integer.toString(unless)).get(0));
    }
}
