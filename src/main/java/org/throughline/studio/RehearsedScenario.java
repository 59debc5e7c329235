package org.throughline.studio;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.studio.scenario.Verdict;

/**
 * How one scenario went with a model of a release.
 *
 * @param model name of the process
 * @param name of the scenario's file, without its ending
 * @param title of the scenario
 * @param sourceSha256 of the model with which it was played
 * @param met whether everything came as expected
 * @param differences what did not, in the words of the model
 * @param signedBy who signed the change off, null when nobody did
 */
public record RehearsedScenario(
        String model,
        String name,
        String title,
        String sourceSha256,
        boolean met,
        List<Verdict.Difference> differences,
        @Nullable UUID signedBy) {

    public RehearsedScenario {
        differences = List.copyOf(differences);
    }

    /** Whether it keeps a release from being submitted. */
    public boolean isOpen() {
        return !met && signedBy == null;
    }

    /** Whether it could not be played to its end: signed off, it is dropped. */
    public boolean isStopped() {
        return differences.stream().anyMatch(difference -> difference.part() == Verdict.Part.STOPPED);
    }
}
