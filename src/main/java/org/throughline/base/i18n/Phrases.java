package org.throughline.base.i18n;

/** The bundles in one language: what a class needs that writes words but does not care who reads them. */
@FunctionalInterface
public interface Phrases {

    /**
     * The sentence of a key.
     *
     * @param key key in the message bundles
     * @param arguments values for the message, in order, or one map when the message names them
     */
    String text(String key, Object... arguments);
}
