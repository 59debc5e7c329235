package org.throughline.trace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Phrases;

/**
 * A thing on a trace that the reader may see.
 *
 * @param ref its reference; what has no page of its own has one that only traces use
 * @param kind what it is
 * @param title one line; empty for observations and effects, which say themselves by number and state
 * @param stateKey text key of how it stands, null when there is nothing to say
 * @param number how many observations there are, else 0
 * @param path address of the page that shows it
 */
public record TraceThing(
        String ref, TraceKind kind, String title, @Nullable String stateKey, int number, String path) {

    /** What it is called where words are read. */
    public String title(Phrases phrases) {
        return switch (kind) {
            case OBSERVATIONS -> phrases.text("trace.observations", number);
            case EFFECT -> phrases.text(Objects.requireNonNull(stateKey));
            default -> title;
        };
    }

    /** What kind of thing it is, and its reference when it has one that people use. */
    public String known(Phrases phrases) {
        String what = phrases.text("trace.kind." + kind);
        return ref.contains(":") ? what : what + " " + ref;
    }
}
