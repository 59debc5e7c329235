package org.throughline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

class DemoGuideTest {

    private static final Instant NOW = Instant.parse("2026-11-09T09:30:00Z");

    private final DemoClock clock = mock(DemoClock.class);
    private final DemoGuide guide = new DemoGuide(clock, mock(JdbcClient.class));

    @BeforeEach
    void somebodyIsSignedIn() {
        when(clock.clock()).thenReturn(Clock.fixed(NOW, ZoneOffset.UTC));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ben", "-", "ANY"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatFallsDueOnTheWayIsNobodysDoing() {
        AtomicReference<Authentication> actor =
                new AtomicReference<>(SecurityContextHolder.getContext().getAuthentication());
        when(clock.forwardTo(any())).thenAnswer(call -> {
            actor.set(SecurityContextHolder.getContext().getAuthentication());
            return 3;
        });

        assertThat(guide.advance(Duration.ofDays(1))).isEqualTo(3);
        assertThat(actor).hasNullValue();
    }

    @Test
    void whatGoesWrongOnTheWayIsToldAsItIs() {
        when(clock.forwardTo(any())).thenThrow(new IllegalStateException("too many jobs"));

        assertThatThrownBy(() -> guide.advance(Duration.ofDays(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("too many jobs");
    }
}
