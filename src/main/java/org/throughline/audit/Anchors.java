package org.throughline.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * Ties another feature's chain to the record: its end stands in a stream of its own, and the roots commit to that stream.
 *
 * <p>So whoever holds an old root can show that a chain was not written anew since.
 */
@Service
@Transactional
public class Anchors {

    private final AuditTrail trail;
    private final Roots roots;
    private final AuditSettings settings;
    private final AuditDoor door;
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Anchors(AuditTrail trail, Roots roots, AuditSettings settings, AuditDoor door, JdbcClient jdbc, ObjectMapper json) {
        this.trail = trail;
        this.roots = roots;
        this.settings = settings;
        this.door = door;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Writes down where a chain ends now.
     *
     * @param stream name of the stream that it stands in
     * @param action key of the sentence that says so
     * @param end what it ends with
     */
    @CalledByProcess
    @NotRecorded("the sentence that it writes is the record of it")
    public void anchor(String stream, String action, Map<String, String> end) {
        trail.record(stream, action, end);
    }

    /** Whether the signed-in person may read the whole record, and so what proves it. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public boolean maySeeAll() {
        return door.isOpen();
    }

    /**
     * The entries of a stream and the newest root that commits to its end, a JSON object each; what {@link AnchorProof} reads.
     *
     * @return nothing before there is such a root
     */
    @RequiresPermission(Permission.SEE_AUDIT)
    @Transactional(readOnly = true)
    public List<ObjectNode> proof(String stream) {
        door.check();
        Optional<Root> root = jdbc.sql("select max(root_no) from throughline.audit_root_head where stream = ?")
                .param(stream)
                .query(Long.class)
                .optional()
                .flatMap(roots::find);
        if (root.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> lines = new ArrayList<>(jdbc.sql("select " + ChainedEntry.COLUMNS
                        + " from throughline.audit_entry where stream = ? and seq <= ? order by seq")
                .params(List.of(stream, committed(root.get(), stream)))
                .query((row, number) -> AnchorProof.write(ChainedEntry.read(row), json))
                .list());
        ObjectNode last = RootsFile.asJson(root.get());
        last.put(AnchorProof.KIND, AnchorProof.ROOT);
        lines.add(last);
        return lines;
    }

    private static long committed(Root root, String stream) {
        return root.heads().stream()
                .filter(head -> head.stream().equals(stream))
                .mapToLong(StreamHead::seq)
                .findFirst()
                .orElseThrow();
    }

    /** Signs a file's digest with the key of the roots; null when no key is configured. */
    @RequiresPermission(Permission.SEE_AUDIT)
    @Transactional(readOnly = true)
    public byte @Nullable [] sign(byte[] digest) {
        door.check();
        return settings.sign(AnchorProof.signed(digest));
    }
}
