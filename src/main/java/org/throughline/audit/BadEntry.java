package org.throughline.audit;

/**
 * The first entry of a stream with which something is wrong.
 *
 * @param stream chain in which it stands
 * @param seq its number there, from 1
 * @param reason what is wrong
 */
public record BadEntry(String stream, long seq, Flaw reason) {}
