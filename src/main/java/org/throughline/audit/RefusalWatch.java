package org.throughline.audit;

import java.lang.reflect.Method;
import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.reflect.MethodSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.AccessRefused;
import org.throughline.base.access.CurrentPerson;

/**
 * Notices when a use case refuses the person who called it.
 *
 * <p>Stands around everything else, so that a refusal at the first door counts too. Only the use case that was called from outside
 * counts: what one use case refuses another is its own business.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalWatch {

    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    RefusalWatch(CurrentPerson currentPerson, ApplicationEventPublisher events) {
        this.currentPerson = currentPerson;
        this.events = events;
    }

    @Around(
            "within(org.throughline..*) && @within(org.springframework.stereotype.Service) && execution(public * *(..))")
    @Nullable
    Object watch(ProceedingJoinPoint call) throws Throwable {
        if (inside.get()) {
            return call.proceed();
        }
        inside.set(true);
        try {
            return call.proceed();
        } catch (BrokenRule refused) {
            if (refused.isRefusedAccess()) {
                tell(call);
            }
            throw refused;
        } finally {
            inside.remove();
        }
    }

    private void tell(ProceedingJoinPoint call) {
        MethodSignature signature = (MethodSignature) call.getSignature();
        Method useCase = signature.getMethod();
        CommandFacts facts = CommandFacts.of(signature.getParameterNames(), call.getArgs());
        currentPerson
                .find()
                .ifPresent(actor -> events.publishEvent(new AccessRefused(
                        actor.personId(),
                        CommandPolicy.name(useCase, useCase.getDeclaringClass()),
                        facts.subject().orElse(null))));
    }
}
