package org.throughline.promise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exported ledger: one JSON object a line, the last one with the digest of all before it and its signature.
 *
 * <p>Every byte up to the last line counts, line ends included, so a file that an editor saved anew is no longer the same.
 */
final class LedgerFile {

    static final int FORMAT = 1;
    static final String END = "end";

    /** Signs a digest. */
    interface Signer {
        byte @Nullable [] sign(byte[] digest);
    }

    private final OutputStream out;
    private final MessageDigest digest = LedgerHash.sha256();
    private long lines;

    LedgerFile(OutputStream out) {
        this.out = out;
    }

    void add(JsonNode line) throws IOException {
        byte[] bytes = bytes(line);
        digest.update(bytes);
        out.write(bytes);
        lines++;
    }

    /** Writes the last line; the signer gets the digest and returns its signature, or null without a key. */
    void end(Signer signer) throws IOException {
        byte[] all = digest.digest();
        byte @Nullable [] signature = signer.sign(all.clone());
        ObjectNode last = LedgerJson.line(END);
        last.put("lines", lines);
        last.put("digest", LedgerHash.hex(all));
        last.put("signature", signature == null ? null : Base64.getEncoder().encodeToString(signature));
        out.write(bytes(last));
        out.flush();
    }

    static byte[] bytes(JsonNode line) throws IOException {
        return (LedgerJson.JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
