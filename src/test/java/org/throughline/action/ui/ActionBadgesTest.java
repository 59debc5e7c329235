package org.throughline.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.action.ActionStage;
import org.throughline.action.ActionState;
import org.throughline.base.ui.Screen;

@ExtendWith(Screen.class)
class ActionBadgesTest {

    @ParameterizedTest
    @CsvSource({
        "CLOSED, EFFECT, b-done",
        "CANCELLED, ENDED, b-done",
        "NOT_EFFECTIVE, NO_EFFECT, b-plain",
        "INCONCLUSIVE, NO_EFFECT, b-plain",
    })
    void anActionWithoutEffectIsNotTicked(ActionState state, ActionStage stage, String look) {
        assertThat(ActionBadges.due(state, stage, LocalDate.EPOCH, ZoneOffset.UTC, Clock.systemUTC())
                        .getElement()
                        .getClassList())
                .contains(look);
    }
}
