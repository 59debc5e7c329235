package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Puts the form of a task into the page of the thing it is about; the inbox answers. */
public interface TaskPanels {

    /**
     * The form of the signed-in person's open task on this thing, ready to be sent; empty when there is nothing to do.
     *
     * <p>When there are several tasks, the one that is due first; the panel links to the others. After sending, the panel
     * reloads the page, so the page need not listen.
     *
     * @param subjectRef human reference of the thing, such as {@code BAR-2026-000007}
     */
    Optional<Component> onSubject(String subjectRef);
}
