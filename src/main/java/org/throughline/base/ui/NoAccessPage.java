package org.throughline.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The page exists, or may exist, and this person may not open it.
 *
 * <p>Whoever refuses names whom to ask as the message of the reroute, such as "Lena Fischer, who runs Packing".
 */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NoAccessPage extends RefusalPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        String whom = parameter.getCustomMessage();
        String advice = whom == null || whom.isBlank()
                ? getTranslation("base.noAccess.askSomebody")
                : getTranslation("base.noAccess.ask", whom);
        say(getTranslation("base.noAccess.title"), advice, getTranslation("base.noAccess.hint"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
