package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoakPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final SoakRule NORMAL = new SoakRule(16, 1, 0.5, "soak-rule v1");
    private static final SoakRule AFTER_HARM = new SoakRule(48, 2, 0.5, "soak-rule v1");

    @ParameterizedTest
    @CsvSource({
        // closed at, Improve opens
        "2026-09-29T15:40, 2026-09-30T07:40", // E01: the hours decide
        "2026-09-29T13:59, 2026-09-30T06:00", // the night decides
        "2026-09-29T14:00, 2026-09-30T06:00", // both at once
        "2026-09-29T14:01, 2026-09-30T06:01",
        "2026-09-29T06:00, 2026-09-30T06:00", // an early shift waits for its night
        "2026-09-29T02:00, 2026-09-30T06:00", // the night that has begun does not count
        "2026-09-29T23:30, 2026-09-30T15:30",
        "2026-10-24T18:00, 2026-10-25T09:00" // clocks go back: 16 hours that really pass
    })
    void theSoakLastsSixteenHoursAndOneWholeNight(String closedAt, String opens) {
        SoakPeriod soak = SoakPolicy.period(at(closedAt), LONDON, NORMAL);

        assertThat(soak.endsAt()).isEqualTo(at(opens));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29T15:40, 2026-10-01T15:40", "2026-09-29T05:00, 2026-10-01T06:00"})
    void afterHarmItLastsTwoDaysAndTwoNights(String closedAt, String opens) {
        assertThat(SoakPolicy.period(at(closedAt), LONDON, AFTER_HARM).endsAt()).isEqualTo(at(opens));
    }

    /** People read "opens 07:40" and come at 07:40, not half a minute later. */
    @Test
    void secondsDoNotCountSoThatImproveOpensInTheMinuteThatIsNamed() {
        SoakPeriod soak = SoakPolicy.period(at("2026-09-29T15:40").plusSeconds(37), LONDON, NORMAL);

        assertThat(soak.endsAt()).isEqualTo(at("2026-09-30T07:40"));
        assertThat(soak.nudgeAt()).isEqualTo(at("2026-09-29T23:40"));
    }

    @Test
    void theNudgeComesHalfWay() {
        assertThat(SoakPolicy.period(at("2026-09-29T15:40"), LONDON, NORMAL).nudgeAt())
                .isEqualTo(at("2026-09-29T23:40"));
    }

    @Test
    void improveOpensWithTheLastSecondOfTheSoakAndNotBefore() {
        SoakPeriod soak = SoakPolicy.period(at("2026-09-29T15:40"), LONDON, NORMAL);

        assertThatThrownBy(() -> SoakPolicy.checkMayOpenImprove(
                        soak, LONDON, soak.endsAt().minusSeconds(1)))
                .isInstanceOfSatisfying(
                        SoakNotOver.class,
                        refused -> assertThat(refused.opensAt()).isEqualTo(at("2026-09-30T07:40")));
        assertThatCode(() -> SoakPolicy.checkMayOpenImprove(soak, LONDON, soak.endsAt()))
                .doesNotThrowAnyException();
    }

    @Test
    void aLoggedExitOpensImproveAtOnce() {
        SoakPeriod soak =
                SoakPolicy.period(at("2026-09-29T15:40"), LONDON, NORMAL).left(at("2026-09-29T18:00"));

        assertThatCode(() -> SoakPolicy.checkMayOpenImprove(soak, LONDON, at("2026-09-29T18:00")))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutLearnThereIsNoImprove() {
        assertThatThrownBy(() -> SoakPolicy.checkMayOpenImprove(null, LONDON, at("2026-09-29T18:00")))
                .isInstanceOf(SessionRefused.class);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }
}
