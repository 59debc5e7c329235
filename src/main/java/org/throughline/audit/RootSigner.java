package org.throughline.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Signs roots and checks signatures with Ed25519; keys come from PEM files as `openssl genpkey -algorithm ed25519` writes them. */
final class RootSigner {

    private static final String ALGORITHM = "Ed25519";

    private RootSigner() {}

    static PrivateKey privateKey(Path pem) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(decoded(pem)));
        } catch (GeneralSecurityException wrong) {
            throw new IOException(pem + " holds no private Ed25519 key", wrong);
        }
    }

    static PublicKey publicKey(Path pem) throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(pem)));
        } catch (GeneralSecurityException wrong) {
            throw new IOException(pem + " holds no public Ed25519 key", wrong);
        }
    }

    static byte[] sign(PrivateKey key, byte[] hash) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isSigned(PublicKey key, byte[] hash, byte @Nullable [] signature) {
        if (signature == null) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(hash);
            return check.verify(signature);
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }

    private static byte[] decoded(Path pem) throws IOException {
        String text = Files.readString(pem, StandardCharsets.US_ASCII);
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        } catch (IllegalArgumentException wrong) {
            throw new IOException(pem + " is not a PEM file", wrong);
        }
    }
}
