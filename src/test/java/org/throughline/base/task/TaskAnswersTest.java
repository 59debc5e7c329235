package org.throughline.base.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class TaskAnswersTest {

    @Test
    void readsEachKindOfAnswer() {
        TaskAnswers answers = TaskAnswers.of(Map.of(
                "title", " Fit the driver ",
                "cost", 12.5,
                "agreed", true,
                "due", "2026-10-16",
                "start", "2026-10-16T14:00",
                "day", "MONDAY",
                "teams", List.of("a", "b")));

        assertThat(answers.text("title")).contains("Fit the driver");
        assertThat(answers.number("cost")).contains(new BigDecimal("12.5"));
        assertThat(answers.isTrue("agreed")).isTrue();
        assertThat(answers.requireDate("due").getDayOfMonth()).isEqualTo(16);
        assertThat(answers.instant("start", ZoneId.of("Europe/Berlin")))
                .contains(Instant.parse("2026-10-16T12:00:00Z"));
        assertThat(answers.choice("day", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(answers.texts("teams")).containsExactly("a", "b");
    }

    @Test
    void aMomentMayCarryItsOffset() {
        TaskAnswers answers = TaskAnswers.of(
                Map.of("offset", "2026-10-16T14:00+02:00", "utc", "2026-10-16T12:00Z", "day", "2026-10-16"));
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(answers.instant("offset", berlin)).contains(Instant.parse("2026-10-16T12:00:00Z"));
        assertThat(answers.instant("utc", berlin)).contains(Instant.parse("2026-10-16T12:00:00Z"));
        assertThatThrownBy(() -> answers.instant("day", berlin)).isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void anErrorInARowNamesTheRow() {
        TaskAnswers answers = TaskAnswers.of(Map.of("options", List.of(Map.of("owner", "x"), Map.of("size", 1))));

        assertThatThrownBy(() -> answers.list("options").get(1).requireText("owner"))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidAnswers.class))
                .satisfies(invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("options[1].owner"));
    }

    @Test
    void blankAndMissingAnswersAreTheSame() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("blank", "   ");
        raw.put("nothing", null);

        assertThat(TaskAnswers.of(raw)).isEqualTo(TaskAnswers.empty());
    }

    @Test
    void aChoiceThatTheEnumDoesNotHaveIsRefused() {
        TaskAnswers answers = TaskAnswers.of(Map.of("day", "SOMEDAY"));

        assertThatThrownBy(() -> answers.choice("day", DayOfWeek.class)).isInstanceOf(InvalidAnswers.class);
    }
}
