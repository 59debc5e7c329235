package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FastTrackPolicyTest {

    @Test
    void whatIsDoneOnTheSpotIsNotOffered() {
        assertThat(FastTrackPolicy.applies(ActionType.JUST_DO_IT)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ActionType.class, mode = EnumSource.Mode.EXCLUDE, names = "JUST_DO_IT")
    void everythingElseIs(ActionType type) {
        assertThat(FastTrackPolicy.applies(type)).isFalse();
    }
}
