package org.throughline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of results as Markdown: {@code target/benchmarks/NAME.md}. */
final class Table {

    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        line(List.of(columns));
        line(Stream.of(columns).map(column -> "---").toList());
    }

    void row(String... cells) {
        line(List.of(cells));
        System.out.println(String.join(" | ", cells));
    }

    void note(String note) {
        notes.add(note);
    }

    private void line(List<String> cells) {
        lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** Writes the file anew, so that what is measured already is there while the rest goes on. */
    void write(Path folder, String name) {
        Stream<String> head = Stream.of(
                "### " + title,
                "",
                "Measured on " + LocalDate.now(ZoneOffset.UTC) + ": " + Machine.described() + ".",
                "");
        Stream<String> tail = notes.stream().flatMap(note -> Stream.of("", note));
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(name + ".md"),
                    Stream.of(head, lines.stream(), tail).flatMap(part -> part).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Three significant digits, for people. */
    static String digits(double value) {
        double size = Math.abs(value);
        return size >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : size >= 10 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%.2f", value);
    }

    static String ratio(Statistics.Interval interval) {
        return digits(interval.median()) + " (" + digits(interval.low()) + " to " + digits(interval.high()) + ")";
    }
}
