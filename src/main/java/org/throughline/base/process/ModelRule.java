package org.throughline.base.process;

/** The rules of {@link ModelContract}; the name says what must hold. */
public enum ModelRule {
    /** The file is well-formed and follows its schema. */
    READABLE,
    /** Only elements that are listed. */
    ELEMENT_ALLOWED,
    /** Only attributes that are listed for their element. */
    ATTRIBUTE_ALLOWED,
    /** Only expressions of the grammar, each in a place where it has a meaning. */
    EXPRESSION_ALLOWED,
    /** Ids and names fit the engine's columns. */
    TEXT_FITS,
    /** The file is named after what it holds. */
    NAMED_AS_FILE,
    EXECUTABLE,
    HISTORY_LIMITED,
    VERSION_TAGGED,
    /** A text says what the process is for. */
    DOCUMENTED(Level.WARNING),
    BEAN_EXISTS,
    VARIABLE_DECLARED,
    PROMISE_KNOWN,
    GROUP_EXISTS,
    MESSAGE_KNOWN,
    /** What is thrown is caught, and what is caught is thrown. */
    CODE_ANSWERED,
    FORM_EXISTS,
    /** The form can be drawn and checked. */
    FORM_READABLE,
    /** A user task has a form, groups and a due date, so that it is never without a reachable holder. */
    TASK_COMPLETE,
    CALLED_PROCESS_EXISTS,
    DECISION_EXISTS,
    /** A table states its hit policy and speaks FEEL only. */
    DECISION_PLAIN,
    /** A loop waits somewhere; otherwise it holds a thread and a connection for ever. */
    LOOP_WAITS,
    /** No form without a task. */
    FORM_USED,
    /** No delegate without a model. */
    BEAN_USED,
    /** No promise that no model asks for. */
    PROMISE_USED,
    /** No message that no model waits for. */
    MESSAGE_USED;

    /** Whether it keeps a model from going live. */
    public enum Level {
        ERROR,
        WARNING
    }

    private final Level level;

    ModelRule() {
        this(Level.ERROR);
    }

    ModelRule(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }
}
