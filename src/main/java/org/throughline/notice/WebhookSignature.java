package org.throughline.notice;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what goes to other programs, as "Standard Webhooks" describes it (standardwebhooks.com).
 *
 * <p>Signed are id, time and body with points between them, so that a receiver can tell a repetition and refuse what is old.
 */
final class WebhookSignature {

    /** How every secret begins when it is shown, so that scanners of source code recognise one that was left there. */
    static final String PREFIX = "whsec_";

    private WebhookSignature() {}

    /**
     * The value of the header, one signature for each secret that counts now.
     *
     * @param timestamp seconds since 1970
     */
    static String of(List<byte[]> secrets, String id, long timestamp, String body) {
        String signed = id + "." + timestamp + "." + body;
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed)))
                .collect(Collectors.joining(" "));
    }

    /** A secret as its owner gets to see it once. */
    static String shown(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    private static byte[] hmac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", missing);
        }
    }
}
