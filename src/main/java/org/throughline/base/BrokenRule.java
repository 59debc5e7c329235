package org.throughline.base;

import java.util.List;

/**
 * A rule of the product that a person ran into, told in words that the person can read.
 *
 * <p>Features extend it (`ActionAlreadyClosed`). The words are a key of the message bundles, so the screens and the API say
 * the same thing in the reader's language.
 */
public abstract class BrokenRule extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /**
     * Creates the refusal.
     *
     * @param messageKey key in the message bundles
     * @param arguments values for the message, in order
     */
    protected BrokenRule(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in the message bundles. */
    public String messageKey() {
        return messageKey;
    }

    /**
     * Whether it says that something is not there; by convention its key ends with {@code .unknown}.
     *
     * <p>To whoever may not see the thing, it must look like a thing that is there and not theirs.
     */
    public boolean isAboutSomethingMissing() {
        return messageKey.endsWith(".unknown");
    }

    /**
     * Whether it says no more than that this is not for this person; such refusals are kept in the audit log.
     *
     * <p>Other rules tell somebody who may act why it does not work now.
     */
    public boolean isRefusedAccess() {
        return false;
    }

    /** The values of the sentence, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
