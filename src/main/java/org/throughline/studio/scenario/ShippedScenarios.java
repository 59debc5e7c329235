package org.throughline.studio.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The scenarios that come with the product, on the class path. */
@Component
public class ShippedScenarios {

    private static final Pattern PLACE = Pattern.compile(".*/bpmn/scenarios/([^/]+)/([^/]+)\\.json");

    private final Supplier<Map<String, Map<String, Scenario>>> files = SingletonSupplier.of(ShippedScenarios::read);

    /** Those of one model, by the name of their file; empty when it has none. */
    public Map<String, Scenario> of(String model) {
        return files.get().getOrDefault(model, Map.of());
    }

    private static Map<String, Map<String, Scenario>> read() {
        Map<String, Map<String, Scenario>> found = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/scenarios/*/*.json")) {
                Matcher place = PLACE.matcher(file.getURL().toString());
                if (place.matches()) {
                    found.computeIfAbsent(place.group(1), model -> new TreeMap<>())
                            .put(place.group(2), ScenarioJson.read(file.getContentAsString(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A scenario that comes with the product does not read", unreadable);
        }
        return found;
    }
}
