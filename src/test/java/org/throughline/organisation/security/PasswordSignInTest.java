package org.throughline.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.throughline.organisation.Accounts;

/** Guessing names and passwords: the same words, the same work and a brake, whatever is typed. */
class PasswordSignInTest {

    private final AtomicInteger hashed = new AtomicInteger();
    private final Accounts accounts = Mockito.mock(Accounts.class);
    private final SignInWays ways = Mockito.mock(SignInWays.class);
    private final PasswordSignIn signIn;

    PasswordSignInTest() {
        Mockito.when(ways.byPassword()).thenReturn(true);
        Mockito.when(accounts.find(Mockito.anyString())).thenReturn(Optional.empty());
        Mockito.when(accounts.find("carla")).thenReturn(Optional.of(ACCOUNT));
        signIn = new PasswordSignIn(
                accounts, new CountingEncoder(), new SignInThrottle(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)), ways);
    }

    @Test
    void anUnknownNameCostsAsMuchWorkAsAKnownOne() {
        refused("carla", "wrong", "192.0.2.1");
        int known = hashed.getAndSet(0);
        refused("nobody", "wrong", "192.0.2.2");

        assertThat(hashed.get()).isEqualTo(known).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cаrla", "carla\u0000", "\" or 1=1 --", "car\u200bla", "carla\u202e", "admin'--"})
    void aNameThatOnlyLooksLikeOneIsNobody(String name) {
        refused(name, "right", "192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carla", " carla ", "CARLA"})
    void caseAndBlanksAroundANameDoNotMatterAndMakeNoSecondAccount(String name) {
        assertThat(attempt(name, "right", "192.0.2.1").getName()).isEqualTo("carla");
        for (int n = 0; n < 5; n++) {
            refused(n % 2 == 0 ? "carla" : name, "wrong", "192.0.2." + (10 + n));
        }
        refused("carla", "right", "192.0.2.99");
    }

    @Test
    void aPasswordOfAMegabyteOrWithControlCharactersIsWrongAndNotHashed() {
        refused("carla", "x".repeat(1_000_000), "192.0.2.1");
        assertThat(hashed.get()).isZero();
        refused("carla", "right\u0000", "192.0.2.2");
    }

    @Test
    void aThousandTriesFromOneAddressAreStoppedAfterFive() {
        for (int n = 0; n < 1_000; n++) {
            refused("somebody" + n, "wrong", "192.0.2.1");
        }
        assertThat(hashed.get()).isEqualTo(5);
        refused("carla", "right", "192.0.2.1");
    }

    @Test
    void aThousandAddressesAgainstOneAccountAreStoppedAfterFive() {
        for (int n = 0; n < 1_000; n++) {
            refused("carla", "wrong", "198.51.100." + n);
        }
        assertThat(hashed.get()).isEqualTo(5);
    }

    private void refused(String name, String password, String address) {
        assertThatThrownBy(() -> attempt(name, password, address))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Name or password not accepted");
    }

    private Authentication attempt(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        return signIn.authenticate(attempt);
    }

    private static final Accounts.Account ACCOUNT =
            new Accounts.Account(UUID.randomUUID(), "carla", "Carla", true, "right");

    private final class CountingEncoder implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            hashed.incrementAndGet();
            return hash.contentEquals(password);
        }
    }
}
