package org.throughline.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending something to a program.
 *
 * @param status number of the answer, null when there was none
 * @param failure why it did not arrive, null when it did
 */
record PostAnswer(@Nullable Integer status, @Nullable SendFailure failure) {

    private static final int GONE = 410;

    static PostAnswer of(int status) {
        return switch (status / 100) {
            case 2 -> new PostAnswer(status, null);
            case 3 -> new PostAnswer(status, SendFailure.ENDPOINT_MOVED);
            default ->
                new PostAnswer(status, status == GONE ? SendFailure.ENDPOINT_GONE : SendFailure.ENDPOINT_REFUSED);
        };
    }

    static PostAnswer none(SendFailure failure) {
        return new PostAnswer(null, failure);
    }

    Optional<SendFailure> whyNot() {
        return Optional.ofNullable(failure);
    }
}
