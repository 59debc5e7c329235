package org.throughline.base.event;

import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.throughline.base.BrokenRule;

/**
 * Says what became of an event that a listener could not take.
 *
 * <p>A broken rule, such as a barrier that reaches a board which does not exist, is one line: an operator can mend it, and the event
 * is kept and told again ({@link Redelivery}). The values of the rule stay out of it, as people may have written them.
 */
@Configuration(proxyBeanMethods = false)
class ListenerTroubles implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ListenerTroubles.class);

    private final AsyncUncaughtExceptionHandler others = new SimpleAsyncUncaughtExceptionHandler();

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this;
    }

    @Override
    public void handleUncaughtException(Throwable trouble, Method listener, Object... event) {
        if (trouble instanceof BrokenRule rule) {
            log.warn(
                    "{} of {} could not take an event: {}",
                    listener.getName(),
                    listener.getDeclaringClass().getSimpleName(),
                    rule.messageKey());
        } else if (trouble instanceof ConcurrencyFailureException) {
            log.info(
                    "{} of {} met somebody else's transaction and hears the event again",
                    listener.getName(),
                    listener.getDeclaringClass().getSimpleName());
        } else {
            others.handleUncaughtException(trouble, listener, event);
        }
    }
}
