package org.throughline.base.form;

/** One part of a form: a field with an answer, something to read, or a container of parts. */
public sealed interface FormComponent permits FormField, FormDisplay, FormContainer {

    ComponentType type();

    Place place();

    default String id() {
        return place().id();
    }
}
