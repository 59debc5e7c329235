package org.throughline.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment to all streams at a moment.
 *
 * <p>Its hash covers the root before it and the end of every stream that grew since; so all roots together cover the end of every
 * stream, and one can cost as little as what happened in an hour. Format 1: SHA-256 over the UTF-8 text `throughline-root-1;` and
 * then, each written as in {@link EntryHash}: hash of the root before it (32 zero bytes for the first), its number, its moment in
 * microseconds since 1970, how many streams there are, how many heads follow; then of each head, in order of its stream: stream,
 * number and hash.
 *
 * @param no number, from 1 without gaps
 * @param at when
 * @param streams how many streams there are in all
 * @param previous hash of the root before it
 * @param heads ends of the streams that grew since
 * @param hash its own hash
 * @param signature Ed25519 over the hash, null when no key is configured
 */
record Root(
        long no,
        Instant at,
        int streams,
        byte[] previous,
        List<StreamHead> heads,
        byte[] hash,
        byte @Nullable [] signature) {

    static final byte[] NONE_BEFORE = new byte[32];

    private static final String FIRST_WORD = "throughline-root-1;";

    static byte[] hash(long no, Instant at, int streams, byte[] previous, List<StreamHead> heads) {
        StringBuilder text = new StringBuilder(FIRST_WORD);
        EntryHash.field(text, EntryHash.hex(previous));
        EntryHash.field(text, Long.toString(no));
        EntryHash.field(text, EntryHash.micros(at));
        EntryHash.field(text, Integer.toString(streams));
        EntryHash.field(text, Integer.toString(heads.size()));
        for (StreamHead head : heads) {
            EntryHash.field(text, head.stream());
            EntryHash.field(text, Long.toString(head.seq()));
            EntryHash.field(text, EntryHash.hex(head.hash()));
        }
        return EntryHash.sha256().digest(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
