package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 16);

    @Test
    void yesterdayIsRefused() {
        assertThatThrownBy(() -> DueDatePolicy.checkNotPast(TODAY.minusDays(1), TODAY))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("action.refused.duePast");
    }

    @Test
    void todayAndTomorrowAreFine() {
        assertThatCode(() -> DueDatePolicy.checkNotPast(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> DueDatePolicy.checkNotPast(TODAY.plusDays(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aChangeToTheSameDayIsNoChange() {
        LocalDate due = TODAY.plusDays(3);

        assertThatThrownBy(() -> DueDatePolicy.checkChange(due, due, TODAY))
                .isInstanceOf(ActionRefused.class)
                .hasMessageContaining("action.refused.dueSame");
    }

    @Test
    void anEarlierDayThatIsNotPastIsAChangeLikeAnyOther() {
        assertThatCode(() -> DueDatePolicy.checkChange(TODAY.plusDays(3), TODAY, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "after {0} changes approval is needed: {1}")
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void theThirdChangeNeedsApproval(int changesBefore, boolean needed) {
        assertThat(DueDatePolicy.needsApproval(changesBefore)).isEqualTo(needed);
    }

    @Test
    void anAgreedDayThatHasPassedBecomesToday() {
        assertThat(DueDatePolicy.stillKeepable(TODAY.minusDays(1), TODAY)).isEqualTo(TODAY);
        assertThat(DueDatePolicy.stillKeepable(TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(DueDatePolicy.stillKeepable(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY.plusDays(1));
    }
}
