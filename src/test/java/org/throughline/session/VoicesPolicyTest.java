package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.session.PerspectiveFunction.AFFECTED;
import static org.throughline.session.PerspectiveFunction.DOES;
import static org.throughline.session.PerspectiveFunction.RECEIVES;
import static org.throughline.session.PerspectiveFunction.SUPPLIES;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VoicesPolicyTest {

    @Test
    void aSideOfThreeIsShownAndOneOfTwoIsNot() {
        Voices voices = VoicesPolicy.shown(
                Map.of(DOES, 5, RECEIVES, 3, SUPPLIES, 2, AFFECTED, 1), Map.of(DOES, 4, RECEIVES, 2, SUPPLIES, 1), 3);

        assertThat(voices.notes()).containsOnly(Map.entry(DOES, 4), Map.entry(RECEIVES, 2));
        assertThat(voices.others()).isEqualTo(4);
    }

    @Test
    void theNextSmallestIsHiddenWithASingleSmallSide() {
        Voices voices = VoicesPolicy.shown(Map.of(DOES, 5, RECEIVES, 3, SUPPLIES, 1), Map.of(SUPPLIES, 2), 0);

        assertThat(voices.notes()).containsOnlyKeys(DOES);
        assertThat(voices.others()).isEqualTo(2);
    }

    @Test
    void smallSidesThatAreThreeTogetherHideEachOther() {
        Voices voices = VoicesPolicy.shown(Map.of(DOES, 5, RECEIVES, 2, SUPPLIES, 1), Map.of(), 0);

        assertThat(voices.notes()).containsOnlyKeys(DOES);
    }

    @Test
    void withoutSmallSidesEverythingIsShown() {
        assertThat(VoicesPolicy.shown(Map.of(DOES, 3, RECEIVES, 3), Map.of(), 1))
                .isEqualTo(new Voices(Map.of(DOES, 0, RECEIVES, 0), 1));
    }
}
