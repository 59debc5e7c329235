package org.throughline.base.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads all message bundles of the class path into one map per language.
 *
 * <p>Each feature has its own pair of files so that two people never edit the same one. A key that stands in two files is a
 * mistake that would otherwise depend on the order of files, so it stops the start.
 */
final class Bundles {

    private static final String[] PLACES = {
        "classpath*:vaadin-i18n/translations*.properties", "classpath*:i18n/*.properties"
    };
    private static final Pattern NAME = Pattern.compile("(?<name>[^_]+?)(_(?<language>[a-z]{2}))?\\.properties");
    /** Language of files without a suffix. */
    static final String BASE_LANGUAGE = "en";

    private Bundles() {}

    static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        try {
            for (String place : PLACES) {
                for (Resource file : resolver.getResources(place)) {
                    add(languages, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static void add(Map<String, Map<String, String>> languages, Resource file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Not a name of a message bundle: " + file);
        }
        String suffix = name.group("language");
        String language = suffix == null ? BASE_LANGUAGE : suffix;
        Map<String, String> texts = languages.computeIfAbsent(language, ignored -> new TreeMap<>());
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            String earlier = texts.putIfAbsent(key, properties.getProperty(key));
            if (earlier != null) {
                throw new IllegalStateException("Key " + key + " stands in two bundles; second: " + file);
            }
        }
    }
}
