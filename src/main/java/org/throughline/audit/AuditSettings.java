package org.throughline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the record.
 *
 * @param roots file to which roots are exported
 * @param key PEM file with the private Ed25519 key that signs them, null when they are not signed
 */
@ConfigurationProperties("throughline.audit")
record AuditSettings(
        @DefaultValue("data/audit-roots.jsonl") Path roots,
        @Nullable Path key) {

    byte @Nullable [] sign(byte[] hash) {
        if (key == null) {
            return null;
        }
        try {
            return RootSigner.sign(RootSigner.privateKey(key), hash);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key for roots of the audit log does not read", unreadable);
        }
    }
}
