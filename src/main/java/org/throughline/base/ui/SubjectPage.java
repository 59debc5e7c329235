package org.throughline.base.ui;

import java.util.Optional;
import org.throughline.base.ui.component.TrailBar;

/**
 * Where things of one kind have their page; a feature contributes it as a bean.
 *
 * <p>Tasks, notices and histories know a thing only by its reference. Through this they lead to its page and show its trail,
 * without knowing the feature.
 */
public interface SubjectPage {

    /** How references of this kind begin, such as {@code ACT-}. */
    String prefix();

    /** Address of the thing's page inside the product, without a leading slash. */
    String path(String subjectRef);

    /** The chain of causes that ends with the thing, for the signed-in person; empty when there is none to show. */
    default Optional<TrailBar> trail(String subjectRef) {
        return Optional.empty();
    }
}
