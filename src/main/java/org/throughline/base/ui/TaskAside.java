package org.throughline.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.throughline.base.task.TaskContext;

/** Something that a feature puts below the form of a task, whatever process it comes from; contributed as a bean. */
public interface TaskAside {

    /**
     * The part for one task that the reader has in front of them; empty when there is nothing.
     *
     * @param held whether it is the reader's: not a role's that nobody has taken
     * @param asked whether anybody was ever asked about it; saves a read where nobody was
     * @param after draws the part again when somebody was asked
     */
    Optional<Component> beside(TaskContext task, boolean held, boolean asked, Runnable after);
}
