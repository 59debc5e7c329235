package org.throughline.studio.ui.editor;

import java.nio.charset.StandardCharsets;

/** How large a source may be: 1 MB, the same limit that a model has on every other way into the product. */
final class SourceSizePolicy {

    /** In bytes of UTF-8. */
    static final int MOST_BYTES = 1_000_000;

    private SourceSizePolicy() {}

    static boolean allows(String source) {
        return source.length() <= MOST_BYTES && source.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
