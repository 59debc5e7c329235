package org.throughline.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.throughline.base.access.NotAllowed;

/** Opening a page failed: a rule spoke, a thing is missing, or nobody foresaw it. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ProblemPage extends RefusalPage implements HasErrorParameter<Exception> {

    private final transient UiErrors errors;

    ProblemPage(UiErrors errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        for (Throwable cause = parameter.getCaughtException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed) {
                say(
                        getTranslation("base.noAccess.title"),
                        getTranslation("base.noAccess.askSomebody"),
                        getTranslation("base.noAccess.hint"));
                return HttpStatusCode.FORBIDDEN.getCode();
            }
        }
        say(getTranslation("base.problem.title"), errors.sentence(parameter.getCaughtException()), null);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
