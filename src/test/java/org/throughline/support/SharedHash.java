package org.throughline.support;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes a password once for all who have it: tests make thousands of people, and all of them sign in with the same. */
@Primary
final class SharedHash implements PasswordEncoder {

    private final PasswordEncoder passwords;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    SharedHash(@Qualifier("passwordEncoder") PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.computeIfAbsent(String.valueOf(password), word -> Objects.requireNonNull(passwords.encode(word)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return passwords.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return passwords.upgradeEncoding(hash);
    }
}
