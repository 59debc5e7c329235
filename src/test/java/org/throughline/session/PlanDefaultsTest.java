package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDefaultsTest {

    @ParameterizedTest
    @EnumSource(LearningMethod.class)
    void everyWayOfLearningHasALengthThatASessionMayHave(LearningMethod method) {
        assertThat(PlanDefaults.length(method)).isBetween(PlanSession.SHORTEST, PlanSession.LONGEST);
        assertThat(PlanDefaults.questions(method, PlanDefaults.trigger(method))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "OLT, WORK, OLT",
        "OLT, SUCCESS, OLT_SUCCESS",
        "OLT, EVENT, OLT_EVENT",
        "EXPLORATION, CHANGE, OLT_CHANGE",
        "SWARM, EVENT, SWARM",
        "LFE, SUCCESS, LFE"
    })
    void questionsFitTheWayAndTheOccasion(LearningMethod method, Trigger trigger, QuestionSet questions) {
        assertThat(PlanDefaults.questions(method, trigger)).isEqualTo(questions);
    }

    @Test
    void aHuddleIsShort() {
        assertThat(PlanDefaults.length(LearningMethod.SWARM)).isLessThan(PlanDefaults.length(LearningMethod.OLT));
    }
}
