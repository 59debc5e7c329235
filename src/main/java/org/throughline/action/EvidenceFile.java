package org.throughline.action;

/**
 * A file that shows an action.
 *
 * @param name name to save it under
 * @param contentType what it is by its content
 * @param content the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed from the database to the browser, compared by nobody
public record EvidenceFile(String name, String contentType, byte[] content) {}
