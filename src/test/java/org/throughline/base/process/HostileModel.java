package org.throughline.base.process;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One attack.
 *
 * @param name what it tries, its kind first
 * @param kind ending of its file
 * @param key name of its file
 * @param bytes the file
 * @param rule by which the gate refuses it
 * @param element which the finding names
 */
record HostileModel(String name, String kind, String key, byte[] bytes, ModelRule rule, String element) {

    /** As text, the way a release brings it. */
    ModelFiles files() {
        Map<String, String> file = Map.of(key, new String(bytes, StandardCharsets.UTF_8));
        return switch (kind) {
            case "bpmn" -> new ModelFiles(file, Map.of(), Map.of());
            case "dmn" -> new ModelFiles(Map.of(), file, Map.of());
            default -> new ModelFiles(Map.of(), Map.of(), file);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
