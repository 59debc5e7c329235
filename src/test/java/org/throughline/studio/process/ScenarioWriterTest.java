package org.throughline.studio.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.throughline.base.persistence.ThrowawayDatabase;
import org.throughline.studio.scenario.Expectations;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.ScenarioRun;

/** Writes the scenarios of the models that come with the product: {@code -Dscenarios.write=all} or the name of one model. */
@EnabledIfSystemProperty(named = "scenarios.write", matches = ".+")
class ScenarioWriterTest {

    private static final Path MODELS = Path.of("bpmn");

    @Test
    void writes() throws IOException {
        String which = System.getProperty("scenarios.write");
        try (ThrowawayDatabase database = ThrowawayDatabase.start();
                SandboxEngine sandbox = new SandboxEngine(database);
                Stream<Path> files = Files.list(MODELS)) {
            List<Path> models = files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
            for (Path model : models) {
                String key = model.getFileName().toString().replace(".bpmn", "");
                if (which.equals("all") || which.equals(key)) {
                    write(sandbox, key, Files.readString(model));
                }
            }
        }
    }

    private static void write(SandboxEngine sandbox, String key, String source) throws IOException {
        PathExplorer explorer = new PathExplorer(sandbox, key, source);
        List<Scenario> scenarios = explorer.explore();
        Path folder = MODELS.resolve("scenarios").resolve(key);
        Files.createDirectories(folder);
        ScenarioWords words = new ScenarioWords(source);
        int number = 0;
        for (Scenario scenario : scenarios) {
            ScenarioRun run = sandbox.run(key, source, scenario);
            Scenario named = words.named(scenario, run).expecting(Expectations.of(run));
            Files.writeString(
                    folder.resolve("%02d-%s.json".formatted(++number, words.slug(run))), ScenarioJson.write(named));
        }
        System.out.println("SCENARIOS " + key + " " + scenarios.size() + " missing " + explorer.missing());
    }
}
