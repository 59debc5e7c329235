package org.throughline.studio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.ModelChoices;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.ScenarioRun;

/**
 * A recording and where it stands.
 *
 * @param release in which it is recorded
 * @param source the process as it is written now
 * @param recording what was done so far; null when nothing has begun
 * @param run what happened when it was played from its beginning; null when nothing has begun
 * @param choices what the process leaves open
 * @param questions what the forms of the process call a variable and its values, by variable; one that no form asks is left out
 */
public record RecordingPage(
        ReleaseSummary release,
        String source,
        @Nullable Recording recording,
        @Nullable ScenarioRun run,
        ModelChoices choices,
        Map<String, Question> questions) {

    /**
     * What a form asks.
     *
     * @param label of the field
     * @param options what the answers are called, by their values
     */
    public record Question(String label, Map<String, String> options) {}

    public RecordingPage {
        questions = Map.copyOf(questions);
    }

    /** Names of the automatic steps that ran, in order; empty when nothing has begun. */
    public List<String> calls() {
        return run == null ? List.of() : run.calls();
    }
}
