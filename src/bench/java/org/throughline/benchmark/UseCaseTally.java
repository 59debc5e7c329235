package org.throughline.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.throughline.support.CountingSockets;

/** Tells which use case the statements belong to: the outermost one of each thread. */
@Aspect
final class UseCaseTally {

    private final Map<String, Sum> sums = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
    private volatile boolean counting;

    /** What the calls of one use case took together. */
    record Sum(int calls, long statements, long turns, long most, double millis) {

        Sum plus(Sum other) {
            return new Sum(
                    calls + other.calls,
                    statements + other.statements,
                    turns + other.turns,
                    Math.max(most, other.most),
                    millis + other.millis);
        }
    }

    void count(boolean on) {
        counting = on;
    }

    Map<String, Sum> sums() {
        return sums;
    }

    @Around("@within(org.springframework.stereotype.Service) && within(org.throughline..*) && execution(public * *(..))"
            + " || execution(public * org.throughline.base.process.TimeTravel.forwardTo(..))"
            + " || @annotation(org.springframework.modulith.events.ApplicationModuleListener)")
    Object tally(ProceedingJoinPoint call) throws Throwable {
        if (!counting || inside.get()) {
            return call.proceed();
        }
        inside.set(true);
        long statements = Product.statementsOfThread();
        long turns = CountingSockets.turnsOfThread();
        long start = System.nanoTime();
        try {
            return call.proceed();
        } finally {
            inside.set(false);
            long sent = Product.statementsOfThread() - statements;
            sums.merge(
                    call.getSignature().getDeclaringType().getSimpleName()
                            + '.'
                            + call.getSignature().getName(),
                    new Sum(1, sent, CountingSockets.turnsOfThread() - turns, sent, (System.nanoTime() - start) / 1e6),
                    Sum::plus);
        }
    }
}
