package org.throughline.barrier;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.throughline.action.Actions;
import org.throughline.base.Severity;
import org.throughline.organisation.Circles;
import org.throughline.promise.Promises;
import org.throughline.session.Cycles;

class AnswersDownTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final String CYCLE = "CYC-2026-000001";

    private final Cycles cycles = mock();
    private final Actions actions = mock();
    private final AnswersDown answers = new AnswersDown(
            mock(BarrierNews.class),
            mock(Promises.class),
            cycles,
            actions,
            mock(ApplicationEventPublisher.class),
            Clock.fixed(NOW, ZoneOffset.UTC),
            mock(Circles.class));

    @Test
    void theCycleThatWaitsGetsTheAnswer() {
        answers.answered(barrier(false), "barrier.notice.answered", "A runner comes on Monday", "ACCEPT");

        verify(cycles).answerArrived(CYCLE, "BAR-2026-000001", "A runner comes on Monday");
    }

    @Test
    void theWordsAboutASensitiveBarrierStayWithThoseWhoAnswer() {
        answers.answered(barrier(true), "barrier.notice.answered", "It concerns one person's health", "ACCEPT");

        verify(cycles, never()).answerArrived(anyString(), anyString(), any());
    }

    @Test
    void anActionIsFreedWhetherTheBarrierIsSensitiveOrNot() {
        answers.answered(barrier(true), "barrier.notice.answered", "It concerns one person's health", "ACCEPT");

        verify(actions).barrierLifted("ACT-2026-000001", "BAR-2026-000001");
    }

    private static Barrier barrier(boolean sensitive) {
        RaiseBarrier command = new RaiseBarrier(
                UUID.randomUUID(),
                UUID.randomUUID(),
                BarrierKind.STAFFING,
                Severity.HIGH,
                "No runner",
                "One runner per wave",
                "Waves slip",
                null,
                List.of("ACT-2026-000001"),
                CYCLE,
                sensitive);
        return new Barrier(
                "BAR-2026-000001", command, new Raising(command, UUID.randomUUID(), BarrierSource.PERSON, null, NOW));
    }
}
