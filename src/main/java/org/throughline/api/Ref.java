package org.throughline.api;

/**
 * The answer to a command that made something.
 *
 * @param ref by which it is read from now on
 */
record Ref(String ref) {}
