package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.process.Finding;

/** Something in which the source of a model is edited: plain text, or a drawing of it. */
interface SourceEditor {

    /** What is put on the page. */
    Component component();

    /** Shows a source; what was shown before is gone. */
    void setSource(String source);

    /** The source as it was received last. */
    String getSource();

    /** Calls with the new source whenever it has changed. */
    void onChange(Consumer<String> changed);

    /** Marks what the gate finds. */
    void showFindings(List<Finding> findings);

    /** Whether it can only be read. */
    void setReadOnly(boolean readOnly);
}
