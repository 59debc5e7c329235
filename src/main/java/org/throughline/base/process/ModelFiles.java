package org.throughline.base.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The models that go live together, as text by the name of their file without its ending.
 *
 * @param processes BPMN
 * @param decisions DMN
 * @param forms form-js
 */
public record ModelFiles(Map<String, String> processes, Map<String, String> decisions, Map<String, String> forms) {

    public ModelFiles {
        processes = Map.copyOf(processes);
        decisions = Map.copyOf(decisions);
        forms = Map.copyOf(forms);
    }

    /** No file at all. */
    static ModelFiles none() {
        return new ModelFiles(Map.of(), Map.of(), Map.of());
    }

    /** These files with others in the place of those of the same name. */
    public ModelFiles with(ModelFiles others) {
        return new ModelFiles(
                together(processes, others.processes),
                together(decisions, others.decisions),
                together(forms, others.forms));
    }

    private static Map<String, String> together(Map<String, String> files, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(others);
        return all;
    }

    /** Reads two folders, not those in them. */
    public static ModelFiles read(Path models, Path forms) throws IOException {
        return new ModelFiles(files(models, ".bpmn"), files(models, ".dmn"), files(forms, ".form"));
    }

    private static Map<String, String> files(Path folder, String ending) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending)) {
                    texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
