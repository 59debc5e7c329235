package org.throughline.base.ui.form;

/** Where parts stand, such as {@code options[1].}; rows move when one before them is removed, so it is asked each time. */
@FunctionalInterface
interface ScopePath {

    /** The form itself. */
    ScopePath ROOT = () -> "";

    String get();
}
