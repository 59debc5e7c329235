package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.throughline.inbox.ReminderPolicy.Choice;

class ReminderPolicyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant WEDNESDAY = at("2026-10-14T11:00");

    @Test
    void offersTheNextMorningMondayAndTwoHoursBeforeItIsDue() {
        assertThat(ReminderPolicy.choices(WEDNESDAY, at("2026-10-20T16:00"), LONDON))
                .containsEntry(Choice.TOMORROW, at("2026-10-15T08:00"))
                .containsEntry(Choice.MONDAY, at("2026-10-19T08:00"))
                .containsEntry(Choice.BEFORE_DUE, at("2026-10-20T14:00"));
    }

    @Test
    void offersNothingAfterItIsDue() {
        assertThat(ReminderPolicy.choices(WEDNESDAY, at("2026-10-14T16:00"), LONDON))
                .containsOnlyKeys(Choice.BEFORE_DUE);
        assertThat(ReminderPolicy.choices(WEDNESDAY, at("2026-10-14T12:00"), LONDON))
                .isEmpty();
    }

    @Test
    void aLateItemCannotBePutOff() {
        assertThat(ReminderPolicy.choices(WEDNESDAY, at("2026-10-13T12:00"), LONDON))
                .isEmpty();
        assertThat(ReminderPolicy.allows(at("2026-10-15T08:00"), WEDNESDAY, at("2026-10-13T12:00")))
                .isFalse();
    }

    @Test
    void theMomentItIsDueIsTooLateAndNowIsTooSoon() {
        Instant due = at("2026-10-16T10:00");

        assertThat(ReminderPolicy.allows(due, WEDNESDAY, due)).isFalse();
        assertThat(ReminderPolicy.allows(due.minusMillis(1), WEDNESDAY, due)).isTrue();
        assertThat(ReminderPolicy.allows(WEDNESDAY, WEDNESDAY, due)).isFalse();
    }

    @Test
    void withoutADueDateAnyLaterMomentWillDo() {
        assertThat(ReminderPolicy.choices(WEDNESDAY, null, LONDON)).containsOnlyKeys(Choice.TOMORROW, Choice.MONDAY);
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(LONDON).toInstant();
    }
}
