package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.context.annotation.Profile;
import org.throughline.api.DemoRoutes.Move;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.demo.DemoGuide;

/** Moving the demo clock over the API: how far is read by the calendar of the demo world. */
class DemoRoutesTest {

    /** Summer time ends in London on Sun 25 Oct 2026 at 01:00 UTC. */
    private static final Instant SATURDAY = Instant.parse("2026-10-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "P2D, 2026-10-26T10:00:00Z",
        "P1W, 2026-10-31T10:00:00Z",
        "PT3H, 2026-10-24T12:00:00Z",
        "P1DT30M, 2026-10-25T10:30:00Z"
    })
    void aDayIsADayOfTheCalendar(String advance, Instant expected) {
        assertThat(moved(advance, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00:00Z, 2026-12-01T10:00:00Z",
        "2026-12-01T10:00:00+02:00, 2026-12-01T08:00:00Z",
        "2026-10-25T10:00, 2026-10-25T10:00:00Z",
        "2026-10-24T12:00, 2026-10-24T11:00:00Z"
    })
    void anInstantHasAnOffsetOrIsLondons(String to, Instant expected) {
        assertThat(moved(null, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"P2D, 2026-12-01T10:00:00Z", ",", "tomorrow,", "P99999999999D,", ", soon"})
    void anythingElseIsRefused(@Nullable String advance, @Nullable String to) {
        assertThatThrownBy(() -> moved(advance, to)).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void theAddressExistsInTheDemoWorldOnly() {
        assertThat(DemoRoutes.class.getAnnotation(Profile.class).value()).containsExactly("demo");
    }

    private static Instant moved(@Nullable String advance, @Nullable String to) {
        DemoGuide guide = mock(DemoGuide.class);
        when(guide.now()).thenReturn(SATURDAY);
        new DemoRoutes(guide).move(new Move(advance, to));
        ArgumentCaptor<Instant> target = ArgumentCaptor.forClass(Instant.class);
        verify(guide).to(target.capture());
        return target.getValue();
    }
}
