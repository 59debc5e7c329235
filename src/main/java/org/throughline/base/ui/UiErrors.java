package org.throughline.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.ProblemToast;

/**
 * The one place where what a use case throws becomes a sentence.
 *
 * <p>A {@link BrokenRule} is told in its own words. A lost race is told as such. Everything else is logged under a short
 * reference that the reader can pass on. The page and what was typed on it stay as they are in every case.
 */
@Component
class UiErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UiErrors.class);

    private final transient ErrorReferences references;

    UiErrors(ErrorReferences references) {
        this.references = references;
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        if (UI.getCurrent() != null) {
            ProblemToast.show(sentence);
        }
    }

    /** What a person reads about it; what nobody foresaw is logged on the way. */
    String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenRule rule) {
                return I18NProvider.translate(
                        rule.messageKey(), rule.arguments().toArray());
            }
            if (cause instanceof OptimisticLockingFailureException) {
                return I18NProvider.translate("base.error.changedMeanwhile");
            }
        }
        String reference = references.next();
        LOG.error("Unforeseen error, reference {}", reference, thrown);
        return I18NProvider.translate("base.error.unforeseen", reference);
    }
}
