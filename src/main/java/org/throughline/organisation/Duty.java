package org.throughline.organisation;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person answers for, and that somebody else has to answer for when they cannot.
 *
 * @param source name of the {@link DutySource} that told it
 * @param kind what it is; the screens' word is `succession.duty.{source}.{kind}`
 * @param key by which its source finds it again
 * @param ref reference of the thing, empty when it has none
 * @param title what the thing is called
 * @param unitId its place
 * @param asking when the next one is asked
 * @param named who takes it when nothing else is said, such as a named deputy; null when nobody is named
 * @param barred who must not have it: separation of duty
 * @param role the role by which the person has it; null when it hangs on no role
 * @param mayEnd whether it may end instead of going on with somebody else
 */
public record Duty(
        String source,
        String kind,
        String key,
        String ref,
        String title,
        UUID unitId,
        Asking asking,
        @Nullable UUID named,
        Set<UUID> barred,
        @Nullable Role role,
        boolean mayEnd) {

    /** When the next holder is asked whether they will. */
    public enum Asking {
        /** Nobody is asked: a deputy was named beforehand, or a single task is passed on as any other. */
        NOT,
        /** Its own process asks, with a clock of its own; asking here as well would be asking twice. */
        BY_ITSELF,
        /** The succession asks before it changes hands. */
        FIRST
    }

    public Duty {
        barred = Set.copyOf(barred);
    }

    /** The same duty of the same person, whenever it is told. */
    public String id() {
        return source + "|" + kind + "|" + key;
    }
}
