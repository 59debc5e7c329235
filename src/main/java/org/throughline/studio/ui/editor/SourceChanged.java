package org.throughline.studio.ui.editor;

/**
 * The browser has handed over a source.
 *
 * @param source the whole source, at most 1 MB; not checked in any other way
 * @param number counts up from 1 for each source that was put into the editor
 * @param cause why it came now
 */
public record SourceChanged(String source, long number, Cause cause) {

    /** Why a source came. */
    public enum Cause {
        /** A moment after the last change. */
        CHANGED,
        /** Somebody asked for it by the button or Ctrl+S; it may be the same as before. */
        SAVED,
        /** Somebody left the editor or the page. */
        LEFT
    }
}
