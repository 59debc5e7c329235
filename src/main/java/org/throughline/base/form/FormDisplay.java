package org.throughline.base.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component without an answer: something to read, or a button. */
public sealed interface FormDisplay extends FormComponent {

    /** Markdown ({@code text}) or HTML ({@code html}); both are cleaned before they are shown. */
    record TextBlock(ComponentType type, Place place, FormValue content) implements FormDisplay {}

    /** A picture; only from this application or inside the schema. */
    record ImageBlock(Place place, FormValue source, FormValue alt) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.IMAGE;
        }
    }

    /** A column of a table. */
    record Column(String key, String label) {}

    /**
     * Rows of the task's data.
     *
     * @param rowCount rows on one page
     * @param columnsExpression FEEL that gives a list of {@code {key, label}}; null when columns are written
     */
    record TableBlock(
            Place place,
            FormValue dataSource,
            int rowCount,
            List<Column> columns,
            @Nullable String columnsExpression) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.TABLE;
        }
    }

    /** Files that belong to the task's data, to open. */
    record DocumentBlock(Place place, FormValue title, FormValue dataSource) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.DOCUMENT_PREVIEW;
        }
    }

    /** A line. */
    record SeparatorLine(Place place) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.SEPARATOR;
        }
    }

    /**
     * Empty space.
     *
     * @param height in pixels
     */
    record SpacerBlock(Place place, int height) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.SPACER;
        }
    }

    /** Sends the form, or puts back what it started with. */
    record ButtonBlock(Place place, boolean reset) implements FormDisplay {

        @Override
        public ComponentType type() {
            return ComponentType.BUTTON;
        }
    }
}
