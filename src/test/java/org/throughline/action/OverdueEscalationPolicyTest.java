package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.action.OverdueEscalationPolicy.Party.ACCOUNTABLE;
import static org.throughline.action.OverdueEscalationPolicy.Party.OWNER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.action.OverdueEscalationPolicy.Schedule;
import org.throughline.action.OverdueEscalationPolicy.Step;

class OverdueEscalationPolicyTest {

    private static final Schedule SCHEDULE = new Schedule(
            Instant.parse("2026-10-12T08:00:00Z"),
            Instant.parse("2026-10-16T08:00:00Z"),
            Instant.parse("2026-10-16T16:00:00Z"),
            Instant.parse("2026-10-23T16:00:00Z"));

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-10-12T07:59:59Z, ",
        "2026-10-12T08:00:00Z, DUE_IN_FIVE_DAYS",
        "2026-10-16T07:59:59Z, DUE_IN_FIVE_DAYS",
        "2026-10-16T08:00:00Z, DUE_IN_ONE_DAY",
        "2026-10-16T15:59:59Z, DUE_IN_ONE_DAY",
        "2026-10-16T16:00:00Z, OVERDUE",
        "2026-10-23T15:59:59Z, OVERDUE",
        "2026-10-23T16:00:00Z, REVIEW",
        "2026-12-01T00:00:00Z, REVIEW"
    })
    void theStepFollowsTheSchedule(Instant now, Step expected) {
        assertThat(OverdueEscalationPolicy.stepAt(SCHEDULE, now).orElse(null)).isEqualTo(expected);
    }

    @Test
    void beforeAndOnTheDateOnlyTheOwnerHearsOfIt() {
        assertThat(OverdueEscalationPolicy.told(Step.DUE_IN_FIVE_DAYS, 0)).containsOnly(OWNER);
        assertThat(OverdueEscalationPolicy.told(Step.DUE_IN_ONE_DAY, 0)).containsOnly(OWNER);
        assertThat(OverdueEscalationPolicy.told(Step.OVERDUE, 1)).containsOnly(OWNER);
    }

    @Test
    void fromTheSecondReminderOnTheAccountablePersonHearsOfItToo() {
        assertThat(OverdueEscalationPolicy.told(Step.OVERDUE, 2)).containsOnly(OWNER, ACCOUNTABLE);
        assertThat(OverdueEscalationPolicy.told(Step.REVIEW, 0)).containsOnly(OWNER, ACCOUNTABLE);
    }

    @Test
    void nothingIsSaidTwiceWithinADay() {
        Instant last = Instant.parse("2026-10-16T16:00:00Z");

        assertThat(OverdueEscalationPolicy.mayRemindAgain(null, last)).isTrue();
        assertThat(OverdueEscalationPolicy.mayRemindAgain(
                        last, last.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isFalse();
        assertThat(OverdueEscalationPolicy.mayRemindAgain(last, last.plus(Duration.ofHours(24))))
                .isTrue();
    }
}
