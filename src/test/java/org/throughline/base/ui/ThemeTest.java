package org.throughline.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the theme to its figures: contrast in both lights, and weight. */
class ThemeTest {

    private static final Path THEME = Path.of("src/main/frontend/themes/throughline");
    private static final Pattern TOKEN = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9a-f]{3,6})\\s*;");
    private static final Pattern STYLE = Pattern.compile("(?<=\\.)[a-z][a-z0-9-]+(?=[^;}]*\\{)");
    private static final int MOST_BYTES = 8 * 1024;

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, surface, 7",
        "ink-2, paper, 4.5",
        "ink-2, surface-2, 4.5",
        "ink-3, paper, 4.5",
        "ink-3, surface, 4.5",
        "brand, paper, 4.5",
        "brand, surface, 4.5",
        "brand, brand-tint, 4.5",
        "brand-ink, brand, 4.5",
        "st-late-ink, st-late, 4.5",
        "st-soon-ink, st-soon, 4.5",
        "st-block-ink, st-block, 4.5",
        "st-ok-ink, st-ok, 4.5",
        "st-wait-ink, st-wait, 4.5",
        "late-text, surface, 4.5",
        "ok-text, surface, 4.5",
        "ph-learn-ink, ph-learn, 4.5",
        "ph-soak-ink, ph-soak, 4.5",
        "ph-improve-ink, ph-improve, 4.5",
        "ph-action-ink, ph-action, 4.5",
        "field-line, surface, 3",
        "field-line, paper, 3",
        "focus, paper, 3",
        "spc-common, surface, 3",
        "spc-improve, surface, 3",
        "spc-concern, surface, 3",
        "spc-neutral, surface, 3"
    })
    void textAndEdgesCanBeSeenInBothLights(String front, String back, double least) throws IOException {
        Map<String, String> light = tokens(0);
        Map<String, String> dark = new TreeMap<>(light);
        dark.putAll(tokens(1));
        assertThat(contrast(light, front, back)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark, front, back)).as("dark").isGreaterThanOrEqualTo(least);
    }

    @Test
    void allStylesTogetherAreLight() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(THEME);
                GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            List<Path> styles = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            for (Path file : styles) {
                zip.write(Files.readString(file)
                        .replaceAll("(?s)/\\*.*?\\*/", "")
                        .replaceAll("\\s+", " ")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(packed.size()).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void everyStyleSheetIsLoaded() throws IOException {
        String entry = Files.readString(THEME.resolve("styles.css"));
        try (Stream<Path> files = Files.list(THEME)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".css") && !name.equals("styles.css")))
                    .allMatch(name -> entry.contains("\"./" + name + "\""));
        }
    }

    @Test
    void theCommittedFrontEndKnowsEveryStyle() throws IOException {
        StringBuilder built = new StringBuilder();
        try (ZipFile bundle = new ZipFile("src/main/bundles/prod.bundle")) {
            for (ZipEntry entry : Collections.list(bundle.entries())) {
                if (entry.getName().endsWith(".css")) {
                    built.append(new String(bundle.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        try (Stream<Path> files = Files.list(THEME)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".css")).toList()) {
                assertThat(STYLE.matcher(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""))
                                .results()
                                .map(MatchResult::group))
                        .as(file.toString())
                        .allMatch(style -> built.indexOf(style) >= 0);
            }
        }
    }

    /** The colours of one block of the tokens file: 0 light, 1 dark. */
    private static Map<String, String> tokens(int block) throws IOException {
        String[] blocks = Files.readString(THEME.resolve("tokens.css")).split("html\\[theme~=\"dark\"\\] \\{", 3);
        Map<String, String> found = new TreeMap<>();
        Matcher token = TOKEN.matcher(blocks[block]);
        while (token.find()) {
            found.putIfAbsent(token.group(1), token.group(2));
        }
        return found;
    }

    private static double contrast(Map<String, String> tokens, String front, String back) {
        double one = luminance(String.valueOf(tokens.get("--" + front)));
        double other = luminance(String.valueOf(tokens.get("--" + back)));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        String hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int channel = 0; channel < 3; channel++) {
            double value = Integer.parseInt(hex.substring(1 + 2 * channel, 3 + 2 * channel), 16) / 255.0;
            sum += weights[channel] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
