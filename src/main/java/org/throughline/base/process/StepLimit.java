package org.throughline.base.process;

import java.lang.ref.WeakReference;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Stops what goes round and round in one transaction.
 *
 * <p>The gate refuses loops that wait for nothing, and processes that call each other in a circle. This is for what comes past it: a
 * thread and a connection are given back, and the transaction leaves nothing.
 */
final class StepLimit implements ExecutionListener {

    /** Steps of one transaction; the largest supplied process passes fewer than a hundred, a list has at most 200 entries. */
    static final int MOST = 2_000;

    private static final ThreadLocal<Count> COUNT = ThreadLocal.withInitial(Count::new);

    /** Steps of the command that a thread carries out. */
    private static final class Count {
        private WeakReference<@Nullable CommandContext> command = new WeakReference<>(null);
        private int steps;

        int next(CommandContext current) {
            if (command.get() != current) {
                command = new WeakReference<>(current);
                steps = 0;
            }
            return ++steps;
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (COUNT.get().next(Context.getCommandContext()) > MOST) {
            throw new ProcessEngineException("More than %d steps without a wait in %s at %s"
                    .formatted(MOST, execution.getProcessDefinitionId(), execution.getCurrentActivityId()));
        }
    }
}
