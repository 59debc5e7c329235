package org.throughline.base.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskInHandTest {

    private final TaskInHand task = new TaskInHand();

    @Test
    void aTaskIsAboutItsSubjectAndWhatItsProcessNames() {
        boolean[] about =
                task.during(about("CYC-2026-000001", Map.of("sessionRef", "SES-2026-000002")), () -> new boolean[] {
                    task.isAbout("CYC-2026-000001"), task.isAbout("SES-2026-000002"), task.isAbout("CYC-2026-000009")
                });

        assertThat(about).containsExactly(true, true, false);
    }

    @Test
    void itIsOutOfHandAfterwardsWhateverHappened() {
        assertThatThrownBy(() -> task.during(about("ACT-2026-000001", Map.of()), () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(task.isAbout("ACT-2026-000001")).isFalse();
    }

    @Test
    void aTaskWithinATaskGivesBackTheOuterOne() {
        boolean outer = task.during(about("ACT-2026-000001", Map.of()), () -> {
            task.during(about("BAR-2026-000001", Map.of()), () -> "");
            return task.isAbout("ACT-2026-000001");
        });

        assertThat(outer).isTrue();
    }

    private static TaskContext about(String subject, Map<String, Object> variables) {
        return new TaskContext("t", "userTask_x", "x", "p", subject, UUID.randomUUID(), UUID.randomUUID(), variables);
    }
}
