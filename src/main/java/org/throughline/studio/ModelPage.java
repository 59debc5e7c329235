package org.throughline.studio;

import java.util.List;

/**
 * A model with everything around it.
 *
 * @param row what is in force
 * @param source its text
 * @param changedBy name of the author of the release with which it came; empty when it came with the product
 * @param drafts releases that are being written or reviewed and hold it, the newest first
 */
public record ModelPage(ModelRow row, String source, String changedBy, List<ReleaseSummary> drafts) {

    public ModelPage {
        drafts = List.copyOf(drafts);
    }
}
