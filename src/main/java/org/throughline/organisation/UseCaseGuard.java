package org.throughline.organisation;

import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotSignedIn;

/** The first door of every use case: refuses before anything is read. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UseCaseGuard {

    private final Access access;
    private final ObjectProvider<SetUp> setUp;

    UseCaseGuard(Access access, ObjectProvider<SetUp> setUp) {
        this.access = access;
        this.setUp = setUp;
    }

    @Before("@annotation(required)")
    void checkPermission(RequiresPermission required) {
        if (isBeingSetUp()) {
            return;
        }
        if (!access.isAnybodyActing()) {
            throw new NotSignedIn();
        }
        if (!access.mayAnywhere(required.value())) {
            throw new NotAllowed();
        }
    }

    @Before("@annotation(org.throughline.organisation.AnySignedIn)")
    void checkSignedIn() {
        if (!access.isAnybodyActing()) {
            throw new NotSignedIn();
        }
    }

    private boolean isBeingSetUp() {
        SetUp running = setUp.getIfAvailable();
        return running != null && running.isRunning();
    }
}
