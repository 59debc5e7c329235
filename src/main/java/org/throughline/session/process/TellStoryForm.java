package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.session.Confidentiality;
import org.throughline.session.NoteOutcome;
import org.throughline.session.Stories;
import org.throughline.session.TellStory;
import org.throughline.session.TellStory.NoteAnswer;

/** Form `tell-story`: the story, and what became of each note. */
@Component
class TellStoryForm implements TaskHandler {

    private final Stories stories;

    TellStoryForm(Stories stories) {
        this.stories = stories;
    }

    @Override
    public String formKey() {
        return "tell-story";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        List<Map<String, String>> notes = stories.said(task.text(CYCLE_REF.name())).stream()
                .map(note -> Map.of("observationRef", note.id().toString(), "observation", note.words()))
                .toList();
        return TaskAnswers.of(Map.of("answersPerObservation", notes));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        stories.tell(
                task.text(CYCLE_REF.name()),
                new TellStory(
                        answers.choice("storyLevel", Confidentiality.class),
                        answers.requireText("text"),
                        answers.list("answersPerObservation").stream()
                                .map(row -> new NoteAnswer(
                                        row.requireId("observationRef"),
                                        row.choice("outcome", NoteOutcome.class),
                                        row.requireText("answer")))
                                .toList()));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("storyLevel", "text", "answersPerObservation");
    }
}
