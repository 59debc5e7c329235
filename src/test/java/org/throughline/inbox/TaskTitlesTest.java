package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.throughline.base.i18n.Texts;

class TaskTitlesTest {

    private static final String PREFIX = "task.";

    private final Texts texts = new Texts();
    private final TaskTitles titles = new TaskTitles(texts);

    @Test
    void everyTaskOfAShippedModelHasATitleAndWordsOnWhatFollowsAndNoneAreLeftOver() throws IOException {
        Set<String> expected = shippedTasks().stream()
                .flatMap(task -> Stream.of(task, task + ".then"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded(Locale.ENGLISH)).isEqualTo(expected);
        assertThat(worded(Locale.GERMAN)).isEqualTo(expected);
    }

    @Test
    void aTitleIsInTheReadersLanguage() {
        assertThat(titles.title(Locale.UK, "userTask_answerBarrier", "Answer barrier"))
                .isEqualTo("Answer the barrier");
        assertThat(titles.title(Locale.GERMANY, "userTask_answerBarrier", "Answer barrier"))
                .isEqualTo("Hindernis beantworten");
    }

    @Test
    void aTaskThatAProcessAdminAddedKeepsItsName() {
        assertThat(titles.title(Locale.GERMANY, "userTask_weighParcel", "Weigh parcel"))
                .isEqualTo("Weigh parcel");
    }

    private Set<String> worded(Locale language) {
        return texts.keys(language).stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shippedTasks() throws IOException {
        Set<String> tasks = new TreeSet<>();
        for (Path model : models()) {
            Bpmn.readModelFromFile(model.toFile())
                    .getModelElementsByType(UserTask.class)
                    .forEach(task -> tasks.add(task.getId()));
        }
        return tasks;
    }

    private static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }
}
