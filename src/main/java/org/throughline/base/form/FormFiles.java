package org.throughline.base.form;

import java.util.Optional;
import java.util.UUID;

/** Where files that people add to forms are kept. */
public interface FormFiles {

    /** The largest file that is taken, in bytes: 10 MB. */
    long LARGEST = 10L * 1024 * 1024;

    /**
     * Keeps a file and gives it an id, under which it can be answered and found.
     *
     * @param name as the browser sent it; kept without folders and control characters
     * @param contentType as the browser sent it; never trusted when the file is served
     * @throws FileRefused when it is empty, too large or of a kind that is not taken
     */
    UUID store(String name, String contentType, byte[] content);

    /** What is known about the file; empty when there is none with this id. */
    Optional<FormFile> find(UUID id);

    /** The bytes of the file; empty when there is none with this id. */
    Optional<byte[]> content(UUID id);

    /**
     * A kept file without its bytes.
     *
     * @param size in bytes
     */
    record FormFile(UUID id, String name, String contentType, long size) {}
}
