package org.throughline.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Follows what {@link Anchors#proof} wrote, with nothing but it: every entry hangs on the one before, and a signed root commits to
 * the last one.
 */
public final class AnchorProof {

    /** Name of the field that says what a line is. */
    public static final String KIND = "t";

    static final String ENTRY = "audit";
    static final String ROOT = "root";

    /** Keeps a signature over a file from being one over a root. */
    private static final String SIGNED_FILE = "throughline-signed-file-1;";

    private final @Nullable PublicKey key;
    private byte[] before = Root.NONE_BEFORE;
    private long seq;
    private @Nullable String stream;

    /**
     * A proof to follow.
     *
     * @param key PEM file with the public key of the roots, null when signatures do not matter
     * @throws IOException when it is not such a file
     */
    public AnchorProof(@Nullable Path key) throws IOException {
        this.key = key == null ? null : RootSigner.publicKey(key);
    }

    /** Whether the line is part of a proof. */
    public static boolean isPart(JsonNode line) {
        String kind = line.path(KIND).asText();
        return kind.equals(ENTRY) || kind.equals(ROOT);
    }

    /**
     * Takes the next line.
     *
     * @return the details of the entry as text, when it is one
     * @throws BadProof when it does not fit
     */
    public Optional<String> next(JsonNode line) throws BadProof {
        try {
            if (line.path(KIND).asText().equals(ROOT)) {
                root(RootsFile.root(line));
                return Optional.empty();
            }
            return Optional.of(entry(line));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new BadProof("does not read");
        }
    }

    /** Whether the signature is that of the key over a file with this digest. */
    public boolean isSigned(byte[] digest, byte @Nullable [] signature) {
        return key != null && RootSigner.isSigned(key, signed(digest), signature);
    }

    /** Whether there is a key to check with. */
    public boolean hasKey() {
        return key != null;
    }

    static byte[] signed(byte[] digest) {
        MessageDigest all = EntryHash.sha256();
        all.update(SIGNED_FILE.getBytes(StandardCharsets.UTF_8));
        return all.digest(digest);
    }

    private String entry(JsonNode line) throws BadProof {
        String details = line.path("details").asText();
        UUID salt = id(line, "salt");
        byte[] digest = salt == null ? bytes(line, "digest") : EntryHash.details(salt, details);
        ChainedEntry entry = new ChainedEntry(
                line.path("stream").asText(),
                line.path("seq").asLong(),
                EntryHash.FORMAT,
                Instant.parse(line.path("at").asText()),
                Instant.parse(line.path("notedAt").asText()),
                line.path("kind").asText(),
                id(line, "command"),
                id(line, "actor"),
                line.hasNonNull("subject") ? line.path("subject").asText() : null,
                line.path("action").asText(),
                details,
                salt,
                digest,
                before,
                bytes(line, "hash"),
                null);
        if (entry.seq() != seq + 1 || stream != null && !stream.equals(entry.stream())) {
            throw new BadProof("entry " + (seq + 1) + " of the audit log is missing");
        }
        if (!Arrays.equals(EntryHash.of(entry), entry.hash())) {
            throw new BadProof("entry " + entry.seq() + " of the audit log was changed");
        }
        seq = entry.seq();
        stream = entry.stream();
        before = entry.hash();
        return details;
    }

    private void root(Root root) throws BadProof {
        if (!Arrays.equals(
                root.hash(), Root.hash(root.no(), root.at(), root.streams(), root.previous(), root.heads()))) {
            throw new BadProof("root " + root.no() + " was changed");
        }
        if (key != null && !RootSigner.isSigned(key, root.hash(), root.signature())) {
            throw new BadProof("root " + root.no() + " is not signed with this key");
        }
        boolean commits = root.heads().stream()
                .anyMatch(head ->
                        head.stream().equals(stream) && head.seq() == seq && Arrays.equals(head.hash(), before));
        if (!commits) {
            throw new BadProof("root " + root.no() + " commits to another end");
        }
    }

    static ObjectNode write(ChainedEntry entry, ObjectMapper json) {
        ObjectNode line = json.createObjectNode();
        line.put(KIND, ENTRY);
        line.put("stream", entry.stream());
        line.put("seq", entry.seq());
        line.put("at", entry.at().toString());
        line.put("notedAt", entry.notedAt().toString());
        line.put("kind", entry.kind());
        line.put("command", text(entry.command()));
        line.put("actor", text(entry.actor()));
        line.put("subject", entry.subject());
        line.put("action", entry.action());
        line.put("details", entry.details());
        line.put("salt", text(entry.salt()));
        line.put("digest", EntryHash.hex(entry.digest()));
        line.put("hash", EntryHash.hex(entry.hash()));
        return line;
    }

    private static byte[] bytes(JsonNode line, String field) {
        return HexFormat.of().parseHex(line.path(field).asText());
    }

    private static @Nullable UUID id(JsonNode line, String field) {
        return line.hasNonNull(field) ? UUID.fromString(line.path(field).asText()) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A line does not fit, and why. */
    public static final class BadProof extends Exception {

        private static final long serialVersionUID = 1L;

        BadProof(String why) {
            super(why);
        }
    }
}
