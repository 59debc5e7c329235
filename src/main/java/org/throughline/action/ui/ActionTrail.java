package org.throughline.action.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionSummary;
import org.throughline.action.Actions;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.TrailBar;

/** Where an action has its page, and the chain of causes that leads to it. */
@Component
class ActionTrail implements SubjectPage {

    private final Actions actions;

    ActionTrail(Actions actions) {
        this.actions = actions;
    }

    @Override
    public String prefix() {
        return "ACT-";
    }

    @Override
    public String path(String subjectRef) {
        return ActionRoutes.page(subjectRef);
    }

    @Override
    public Optional<TrailBar> trail(String subjectRef) {
        return actions.summary(subjectRef).map(action -> before(action).step(action.ref(), path(action.ref())));
    }

    /** From what it came from to the action, whose page is open. */
    TrailBar of(ActionSummary action) {
        return before(action).here(action.ref());
    }

    private static TrailBar before(ActionSummary action) {
        TrailBar trail = new TrailBar();
        String origin = action.originRef();
        if (origin != null) {
            String href = ActionRoutes.origin(origin);
            if (href == null) {
                trail.step(origin);
            } else {
                trail.step(origin, href);
            }
        }
        return trail;
    }
}
