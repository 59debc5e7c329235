package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectionPolicyTest {

    private static final String ASK = "One runner per wave 05:00–09:00 until 24 Dec";
    private static final String CONSEQUENCE = "Waves slip by 20 minutes.";

    @Test
    void thereIsOneObjection() {
        assertThat(ObjectionPolicy.mayObject(null)).isTrue();
        assertThat(ObjectionPolicy.mayObject("Eleven waves slipped last week")).isFalse();
    }

    @Test
    void somethingNewIsNew() {
        assertThat(ObjectionPolicy.areNew("Eleven waves slipped last week", ASK, CONSEQUENCE))
                .isTrue();
    }

    @Test
    void theSameWordsAgainAreNotNew() {
        assertThat(ObjectionPolicy.areNew(ASK, ASK, CONSEQUENCE)).isFalse();
        assertThat(ObjectionPolicy.areNew(CONSEQUENCE, ASK, CONSEQUENCE)).isFalse();
    }

    @Test
    void otherBlanksCapitalsAndStopsMakeNothingNew() {
        assertThat(ObjectionPolicy.areNew("  WAVES slip\nby 20 minutes ", ASK, CONSEQUENCE))
                .isFalse();
    }
}
