package org.throughline.organisation;

import org.aspectj.lang.annotation.AfterThrowing;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotSignedIn;

/** The first door of every use case: refuses before anything is read. */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UseCaseGuard {

    private final Access access;
    private final SettingUp settingUp;

    UseCaseGuard(Access access, SettingUp settingUp) {
        this.access = access;
        this.settingUp = settingUp;
    }

    @Before("within(org.throughline..*) && @annotation(required)")
    void checkPermission(RequiresPermission required) {
        if (settingUp.isRunning()) {
            return;
        }
        if (!access.isAnybodyActing()) {
            throw new NotSignedIn();
        }
        if (!access.mayAnywhere(required.value())) {
            throw new NotAllowed();
        }
    }

    /** Foreign and missing look the same: what is not there is refused like what is somebody else's. */
    @AfterThrowing(
            pointcut = "within(org.throughline..*) && (@annotation(org.throughline.organisation.RequiresPermission)"
                    + " || @annotation(org.throughline.organisation.AnySignedIn))",
            throwing = "missing")
    void hideWhatIsMissing(BrokenRule missing) {
        if (missing.isAboutSomethingMissing()) {
            throw new NotAllowed();
        }
    }

    @Before("within(org.throughline..*) && @annotation(org.throughline.organisation.AnySignedIn)")
    void checkSignedIn() {
        if (!access.isAnybodyActing()) {
            throw new NotSignedIn();
        }
    }
}
