package org.throughline.studio;

import java.time.Instant;

/**
 * A model as new cases and tasks follow it.
 *
 * @param model which
 * @param title its name for people; that of its file when it has none
 * @param version number of the deployed version, counted by the engine for each model
 * @param definitionId the engine's id of that version
 * @param deployedAt since when it is in force
 * @param release reference of the release with which it came; empty when it came with the product
 */
public record ModelInForce(
        ModelName model, String title, int version, String definitionId, Instant deployedAt, String release) {

    /** Whether it came by a release of the studio, and not with the product. */
    public boolean isOfStudio() {
        return !release.isEmpty();
    }
}
