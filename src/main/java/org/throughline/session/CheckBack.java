package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What those who spoke said about the summary.
 *
 * @param result whether it was right
 * @param how how they were asked, null when nobody asked
 * @param words what they changed, null when nothing
 */
@Embeddable
public record CheckBack(
        @Enumerated(EnumType.STRING) @Column(name = "check_back")
        CheckBackResult result,

        @Enumerated(EnumType.STRING) @Column(name = "check_back_how") @Nullable
        Way how,

        @Column(name = "check_back_words") @Nullable String words) {

    /** How people were asked. */
    public enum Way {
        /** In a talk. */
        MEETING,
        /** On the page that only the writer of a note can open. */
        RECEIPT_PAGE
    }

    static CheckBack answered(boolean right, Way how, @Nullable String changes) {
        return right
                ? new CheckBack(CheckBackResult.RIGHT, how, null)
                : new CheckBack(
                        CheckBackResult.CHANGED, how, Text.required(changes, 4_000, "session.rule.changesMissing"));
    }

    /** The same for somebody who may not read what was said. */
    CheckBack withoutWords() {
        return new CheckBack(result, how, null);
    }

    static CheckBack notDone() {
        return new CheckBack(CheckBackResult.NOT_DONE, null, null);
    }
}
