package org.throughline.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.base.access.AccessRefused;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.RequiresPermission;

/**
 * The door of every route: a view says by annotation who may open it, and one that says nothing stays shut.
 *
 * <p>Error pages are no routes and stay open.
 */
@Component
class RouteGuard implements VaadinServiceInitListener {

    private final Access access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    RouteGuard(Access access, CurrentPerson currentPerson, ApplicationEventPublisher events) {
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> guard(start.getUI()));
    }

    private void guard(UI ui) {
        ui.addBeforeEnterListener(this::check);
    }

    private void check(BeforeEnterEvent event) {
        if (!event.isErrorEvent() && !mayOpen(event.getNavigationTarget())) {
            currentPerson
                    .find()
                    .ifPresent(actor -> events.publishEvent(new AccessRefused(
                            actor.personId(),
                            "screen." + event.getNavigationTarget().getSimpleName(),
                            null)));
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    boolean mayOpen(Class<?> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return true;
        }
        if (!access.isAnybodyActing()) {
            return false;
        }
        RequiresPermission required = view.getAnnotation(RequiresPermission.class);
        return required == null ? view.isAnnotationPresent(AnySignedIn.class) : access.mayAnywhere(required.value());
    }
}
