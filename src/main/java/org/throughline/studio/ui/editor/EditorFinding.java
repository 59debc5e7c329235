package org.throughline.studio.ui.editor;

/**
 * Something that does not hold, to be shown in an editor.
 *
 * @param rule id of the rule, such as {@code user-task-has-form}
 * @param level whether it keeps the model from going live
 * @param element id of the element; one that is not drawn is shown in the list only
 * @param message a sentence in the reader's language
 */
public record EditorFinding(String rule, Level level, String element, String message) {

    /** How much it weighs. */
    public enum Level {
        ERROR,
        WARNING
    }
}
