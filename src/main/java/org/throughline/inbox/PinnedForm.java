package org.throughline.inbox;

/**
 * The form that a task had when it was created; a newer version of the form does not reach it any more.
 *
 * @param key name of the form, such as {@code action-accept}
 * @param version number of the version, counted by the engine
 * @param deploymentId where the engine keeps it
 * @param resource its file there
 */
public record PinnedForm(String key, int version, String deploymentId, String resource) {}
