package org.throughline.base.form;

import java.util.List;

/** A component that holds others. */
public sealed interface FormContainer extends FormComponent {

    List<FormComponent> components();

    /** Where the answers of its fields stand; empty for a group that only gathers fields on the screen. */
    String path();

    boolean outlined();

    /** Fields that belong together. */
    record Group(Place place, String path, boolean outlined, List<FormComponent> components) implements FormContainer {

        @Override
        public ComponentType type() {
            return ComponentType.GROUP;
        }
    }

    /**
     * The same fields several times; the answer is a list of maps.
     *
     * @param repeating false: exactly one row
     * @param growing rows may be added and removed
     * @param startRows rows that an empty form starts with
     * @param collapsible rows after the first {@code shownRows} may be folded away
     */
    record RepeatingList(
            Place place,
            String path,
            boolean outlined,
            boolean repeating,
            boolean growing,
            int startRows,
            boolean collapsible,
            int shownRows,
            List<FormComponent> components)
            implements FormContainer {

        @Override
        public ComponentType type() {
            return ComponentType.DYNAMIC_LIST;
        }
    }
}
