package org.throughline.promise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AnchorProof;
import org.throughline.promise.LedgerVerification.BadLine;

/**
 * Checks an exported ledger with nothing but the file itself, and the public key when there is one.
 *
 * <p>Reads it once from top to bottom; what it says of a promise is worked out again by {@link PromiseCheck}, nothing is believed.
 */
final class LedgerVerifier {

    private final AnchorProof proof;
    private final PromiseCheck check = new PromiseCheck();
    private final LifeCheck life = new LifeCheck();
    private final Map<Long, String> anchors = new HashMap<>();
    private final Map<UUID, LedgerLine> waiting = new HashMap<>();
    private final List<BadLine> bad = new ArrayList<>();
    private final MessageDigest digest = LedgerHash.sha256();
    private String sealBefore = LedgerHash.NONE_BEFORE;
    private long seals;
    private long promises;
    private long line;
    private boolean ended;
    private @Nullable LedgerLine unsealed;

    /**
     * A verifier for one file.
     *
     * @param proof follows the audit log, with or without a key
     */
    LedgerVerifier(AnchorProof proof) {
        this.proof = proof;
    }

    LedgerVerification verify(InputStream file) throws IOException {
        for (byte[] bytes = next(file); bytes.length > 0; bytes = next(file)) {
            line++;
            take(bytes);
        }
        finish();
        return new LedgerVerification(
                promises,
                check.worked(),
                check.stated(),
                check.unexplained(),
                check.late(),
                proof.hasKey(),
                List.copyOf(bad));
    }

    /** A line with its line feed; empty at the end of the file. */
    private static byte[] next(InputStream file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int read = file.read(); read >= 0; read = file.read()) {
            bytes.write(read);
            if (read == '\n') {
                break;
            }
        }
        return bytes.toByteArray();
    }

    private void take(byte[] bytes) {
        try {
            JsonNode read = LedgerJson.JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
            String kind = LedgerJson.word(read, LedgerJson.KIND);
            if (kind.equals(LedgerFile.END)) {
                end(read);
                return;
            }
            digest.update(bytes);
            if (AnchorProof.isPart(read)) {
                audit(read);
            } else {
                take(kind, read);
            }
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
            digest.update(bytes);
            flaw(null, LedgerFlaw.UNREADABLE, "");
        }
    }

    private void take(String kind, JsonNode read) {
        switch (kind) {
            case "rule" -> check.rule(LedgerJson.word(read, "rule"), LedgerJson.maybe(read, "table"));
            case "calendar" -> check.calendar(read);
            case "alive" -> life.alive(read).ifPresent(why -> flaw(null, LedgerFlaw.WRONG_LIFE, why));
            case "down" -> life.down(read).ifPresent(why -> flaw(null, LedgerFlaw.WRONG_LIFE, why));
            case LedgerJson.PROMISE -> promise(read);
            case "seal" -> seal(read);
            default -> {
                // The first line, and kinds of later formats: they count for the digest only.
            }
        }
    }

    private void audit(JsonNode read) {
        try {
            String details = proof.next(read).orElse(null);
            if (details != null) {
                JsonNode end = LedgerJson.JSON.readTree(details);
                anchors.put(end.path("seals").asLong(), end.path("hash").asText());
            }
        } catch (AnchorProof.BadProof | JsonProcessingException broken) {
            flaw(null, LedgerFlaw.AUDIT_BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private void promise(JsonNode read) {
        LedgerLine promise = LedgerJson.read(read);
        checkNoneUnsealed();
        promises++;
        unsealed = promise;
        check.of(promise, read, life).ifPresent(found -> flaw(about(promise), found.flaw(), found.detail()));
    }

    private void checkNoneUnsealed() {
        if (unsealed != null) {
            flaw(about(unsealed), LedgerFlaw.PROMISE_UNSEALED, "");
            unsealed = null;
        }
    }

    private void seal(JsonNode read) {
        long no = read.path("no").asLong();
        SealedEvent what = SealedEvent.valueOf(LedgerJson.word(read, "what"));
        UUID id = UUID.fromString(LedgerJson.word(read, "promise"));
        String hash = LedgerJson.word(read, "hash");
        LedgerLine promise = sealed(what, id);
        if (no != seals + 1) {
            flaw(promise == null ? null : about(promise), LedgerFlaw.SEAL_MISSING, "number " + (seals + 1));
        } else if (promise == null) {
            flaw(id.toString(), LedgerFlaw.PROMISE_MISSING, "");
        } else if (!LedgerHash.of(sealBefore, no, what, promise).equals(hash)) {
            flaw(about(promise), LedgerFlaw.SEAL_CHANGED, "seal " + no);
        }
        String anchored = anchors.remove(no);
        if (anchored != null && !anchored.equals(hash)) {
            flaw(id.toString(), LedgerFlaw.ANCHOR_DIFFERS, "seal " + no);
        }
        seals = no;
        sealBefore = hash;
    }

    /** The promise that a seal is about; an ended one waits for its second seal. */
    private @Nullable LedgerLine sealed(SealedEvent what, UUID id) {
        if (what == SealedEvent.ENDED) {
            return waiting.remove(id);
        }
        LedgerLine promise = unsealed;
        unsealed = null;
        if (promise == null || !promise.id().equals(id)) {
            return null;
        }
        if (promise.isEnded()) {
            waiting.put(id, promise);
        }
        return promise;
    }

    private void end(JsonNode read) {
        ended = true;
        byte[] all = digest.digest();
        if (read.path("lines").asLong() != line - 1) {
            flaw(null, LedgerFlaw.INCOMPLETE, "");
        } else if (!LedgerJson.word(read, "digest").equals(LedgerHash.hex(all))) {
            flaw(null, LedgerFlaw.FILE_CHANGED, "");
        } else if (proof.hasKey() && !isSigned(all, LedgerJson.maybe(read, "signature"))) {
            flaw(null, LedgerFlaw.NOT_SIGNED, "");
        }
    }

    private boolean isSigned(byte[] all, @Nullable String signature) {
        return signature != null && proof.isSigned(all, Base64.getDecoder().decode(signature));
    }

    private void finish() {
        checkNoneUnsealed();
        life.finish().ifPresent(why -> flaw(null, LedgerFlaw.WRONG_LIFE, why));
        waiting.values().stream().findFirst().ifPresent(promise -> flaw(about(promise), LedgerFlaw.END_UNSEALED, ""));
        anchors.keySet().stream()
                .filter(no -> no > seals)
                .findFirst()
                .ifPresent(no -> flaw(null, LedgerFlaw.CUT_OFF, no + " seals"));
        if (!ended) {
            flaw(null, LedgerFlaw.INCOMPLETE, "");
        }
    }

    private void flaw(@Nullable String about, LedgerFlaw flaw, String detail) {
        bad.add(new BadLine(line, about, flaw, detail));
    }

    private static String about(LedgerLine promise) {
        return promise.kind() + " of " + promise.subjectRef() + " (" + promise.id() + ")";
    }
}
