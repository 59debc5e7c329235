package org.throughline.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the bundles of all features together: same keys, same values to fill in, and every key that the code names. */
class BundlesTest {

    private static final Map<String, Map<String, String>> LANGUAGES = Bundles.load();
    private static final Map<String, String> ENGLISH = LANGUAGES.getOrDefault("en", Map.of());
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern FAMILIAR =
            Pattern.compile("\\b(du|dir|dich|dein(e[mnrs]?)?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z][A-Za-z0-9_-]*)+)\"");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][^\\s=:#]*)\\s*=", Pattern.MULTILINE);
    private static final Pattern CALL =
            Pattern.compile("(?:getTranslation|translate|\\btext)\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");

    @Test
    void eachShippedLanguageHasTheSameKeys() {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(LANGUAGES.getOrDefault(language.getLanguage(), Map.of()).keySet())
                    .as(language.getDisplayLanguage(Locale.ENGLISH))
                    .isEqualTo(ENGLISH.keySet());
        }
    }

    @Test
    void eachMessageTakesTheSameValuesInEachLanguage() {
        List<String> differing = new ArrayList<>();
        LANGUAGES.forEach((language, texts) -> texts.forEach((key, text) -> {
            if (!arguments(text).equals(arguments(ENGLISH.getOrDefault(key, text)))) {
                differing.add(language + " " + key);
            }
        }));
        assertThat(differing).isEmpty();
    }

    /** The last of two would win, whatever the first one says. */
    @Test
    void noKeyIsWrittenTwice() throws IOException {
        Set<String> seen = new TreeSet<>();
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String language = file.toString().endsWith("_de.properties") ? "de " : "en ";
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(line -> language + line.group(1))
                        .filter(key -> !seen.add(key))
                        .forEach(twice::add);
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(twice).isEmpty();
    }

    @Test
    void noMessageIsEmpty() {
        LANGUAGES.forEach((language, texts) -> assertThat(texts).as(language).doesNotContainValue(""));
    }

    @Test
    void germanReadersAreSie() {
        assertThat(LANGUAGES.getOrDefault("de", Map.of()))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(FAMILIAR));
    }

    @Test
    void everyKeyThatTheCodeNamesHasAText() throws IOException {
        Set<String> prefixes = ENGLISH.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                keys(CALL, source).forEach(key -> noteMissing(missing, key, file));
                if (file.toString().contains("/ui/")) {
                    keys(LITERAL, source)
                            .filter(key -> prefixes.contains(key.substring(0, key.indexOf('.'))))
                            .forEach(key -> noteMissing(missing, key, file));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void noteMissing(Set<String> missing, String key, Path file) {
        if (!ENGLISH.containsKey(key)) {
            missing.add(key + " in " + file.getFileName());
        }
    }

    private static Stream<String> keys(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
