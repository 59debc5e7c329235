package org.throughline.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling somebody something; never what was said.
 *
 * @param id of the notice, mail or post
 * @param channel on which way
 * @param receiver name of the person, program or unit
 * @param about what it is about: a reference, or the kind of an event; blank for mails of several things
 * @param madeAt when it was to go out
 * @param attempts how often it was tried
 * @param state how it stands
 * @param endedAt when it arrived, was given up or seen; null while it is on its way
 * @param failure why it did not go out the last time, null when there was nothing
 * @param answer number of the other program's last answer, null when there was none
 */
public record Delivery(
        UUID id,
        DeliveryChannel channel,
        String receiver,
        String about,
        Instant madeAt,
        int attempts,
        State state,
        @Nullable Instant endedAt,
        @Nullable SendFailure failure,
        @Nullable Integer answer) {

    /** The columns of a table of them, in order. */
    static final List<String> COLUMNS =
            List.of("made_at", "channel", "receiver", "about", "attempts", "state", "ended_at", "failure", "answer");

    /** How it stands. */
    public enum State {
        /** On its way. */
        WAITING,
        /** It arrived, as far as we can know. */
        SENT,
        /** The last attempt failed. */
        DEAD,
        /** Nobody tries any more. */
        DISCARDED
    }

    /** As a line of a table, instants in UTC. */
    List<String> cells() {
        return List.of(
                madeAt.toString(),
                channel.name(),
                receiver,
                about,
                String.valueOf(attempts),
                state.name(),
                text(endedAt),
                text(failure),
                text(answer));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
