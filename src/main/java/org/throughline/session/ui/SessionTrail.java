package org.throughline.session.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.TrailBar;

/** Where a cycle has its page; it is the beginning of the chain that leads to its actions and barriers. */
@Component
class SessionTrail implements SubjectPage {

    @Override
    public String prefix() {
        return "CYC-";
    }

    @Override
    public String path(String subjectRef) {
        return SessionRoutes.page(subjectRef);
    }

    @Override
    public Optional<TrailBar> trail(String subjectRef) {
        return Optional.of(new TrailBar().here(subjectRef));
    }
}
