package org.throughline.studio.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.throughline.studio.ModelName;

/** The models that come with the product, on the class path. */
@Component
class ShippedFiles {

    private static final String[] PLACES = {"classpath*:bpmn/*.bpmn", "classpath*:bpmn/*.dmn", "classpath*:forms/*.form"
    };

    /** Their sources, by model. */
    Map<ModelName, String> read() {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        Map<ModelName, String> files = new TreeMap<>();
        try {
            for (String place : PLACES) {
                for (Resource file : resolver.getResources(place)) {
                    ModelName model = ModelName.ofResource(String.valueOf(file.getFilename()))
                            .orElseThrow();
                    files.put(model, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A model that comes with the product does not read", unreadable);
        }
        return files;
    }
}
