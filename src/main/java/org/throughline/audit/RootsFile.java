package org.throughline.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Exported roots, one line of JSON each, in order; only ever added to.
 *
 * <p>Worth as much as the place where it lies: kept on another machine, it shows what somebody with every right in the database cut
 * off or wrote anew.
 */
final class RootsFile {

    /** Name under which a root that does not fit is reported. */
    static final String STREAM = "roots";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path path;
    private final @Nullable PublicKey key;

    /**
     * A file of roots.
     *
     * @param key every root must be signed with it; null when signatures do not matter
     */
    RootsFile(Path path, @Nullable PublicKey key) {
        this.path = path;
        this.key = key;
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** The number of the last root in it, 0 when it is empty. */
    long lastNo() throws IOException {
        long[] last = {0};
        if (exists()) {
            read(root -> last[0] = root.no());
        }
        return last[0];
    }

    /** Adds a root and waits until the disk has it. */
    void append(Root root) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] line = (JSON.writeValueAsString(asJson(root)) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            file.write(java.nio.ByteBuffer.wrap(line));
            file.force(true);
        }
    }

    /** Follows the roots from the first one on. */
    RootsCheck check() throws IOException {
        Follower follower = new Follower();
        read(follower);
        return new RootsCheck(follower.last, follower.count, Optional.ofNullable(follower.bad));
    }

    /** All ends of some streams that were ever exported, oldest first. */
    Map<String, List<StreamHead>> headsOf(Set<String> streams) throws IOException {
        Map<String, List<StreamHead>> found = new HashMap<>();
        read(root -> root.heads().stream()
                .filter(head -> streams.contains(head.stream()))
                .forEach(head -> found.computeIfAbsent(head.stream(), stream -> new ArrayList<>())
                        .add(head)));
        return found;
    }

    private void read(Consumer<Root> reader) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    reader.accept(root(line));
                }
            }
        }
    }

    static ObjectNode asJson(Root root) {
        ObjectNode line = JSON.createObjectNode();
        line.put("no", root.no());
        line.put("at", root.at().toString());
        line.put("streams", root.streams());
        line.put("previous", EntryHash.hex(root.previous()));
        ArrayNode heads = line.putArray("heads");
        root.heads()
                .forEach(head ->
                        heads.addArray().add(head.stream()).add(head.seq()).add(EntryHash.hex(head.hash())));
        line.put("hash", EntryHash.hex(root.hash()));
        if (root.signature() != null) {
            line.put("signature", Base64.getEncoder().encodeToString(root.signature()));
        }
        return line;
    }

    private static Root root(String line) throws IOException {
        return root(JSON.readTree(line));
    }

    /** A root as {@link #asJson} wrote it. */
    static Root root(JsonNode read) {
        List<StreamHead> heads = new ArrayList<>();
        for (JsonNode head : read.path("heads")) {
            heads.add(new StreamHead(
                    head.path(0).asText(),
                    head.path(1).asLong(),
                    bytes(head.path(2).asText())));
        }
        return new Root(
                read.path("no").asLong(),
                Instant.parse(read.path("at").asText()),
                read.path("streams").asInt(),
                bytes(read.path("previous").asText()),
                heads,
                bytes(read.path("hash").asText()),
                read.hasNonNull("signature")
                        ? Base64.getDecoder().decode(read.path("signature").asText())
                        : null);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private final class Follower implements Consumer<Root> {

        private final Map<String, StreamHead> last = new HashMap<>();
        private byte[] before = Root.NONE_BEFORE;
        private long count;
        private @Nullable BadEntry bad;

        @Override
        public void accept(Root root) {
            count++;
            if (bad == null && !fits(root)) {
                bad = new BadEntry(STREAM, count, Flaw.ROOT_CHANGED);
            }
            if (bad == null) {
                root.heads().forEach(head -> last.put(head.stream(), head));
                before = root.hash();
            }
        }

        private boolean fits(Root root) {
            return root.no() == count
                    && Arrays.equals(root.previous(), before)
                    && Arrays.equals(
                            root.hash(), Root.hash(root.no(), root.at(), root.streams(), root.previous(), root.heads()))
                    && (key == null || RootSigner.isSigned(key, root.hash(), root.signature()));
        }
    }
}
