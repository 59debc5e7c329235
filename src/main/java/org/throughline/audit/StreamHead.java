package org.throughline.audit;

/** The end of a stream: number and hash of its last entry. */
record StreamHead(String stream, long seq, byte[] hash) {}
