package org.throughline.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shuts an answer away so that only whoever has the command's key reads it.
 *
 * <p>Three values come out of one key, none of which leads to another: where the answer is kept, by what the body is known again,
 * and what opens the answer.
 */
final class AnswerSeal {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Command command;
    private final SecureRandom random = new SecureRandom();

    AnswerSeal(Command command) {
        this.command = command;
    }

    /** Where the answer is kept. */
    byte[] lookup() {
        return derive("lookup");
    }

    /** By what the same body is known again; says nothing about the body without the key. */
    byte[] fingerprint() {
        return mac(derive("body"), command.body());
    }

    byte[] shut(byte[] answer) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] shut = run(Cipher.ENCRYPT_MODE, nonce, answer);
        byte[] both = Arrays.copyOf(nonce, NONCE + shut.length);
        System.arraycopy(shut, 0, both, NONCE, shut.length);
        return both;
    }

    byte[] open(byte[] kept) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(kept, NONCE), Arrays.copyOfRange(kept, NONCE, kept.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(derive("answer"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A kept answer cannot be read", failed);
        }
    }

    private byte[] derive(String use) {
        return mac(command.identity(), use.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + MAC, missing);
        }
    }
}
