package org.throughline.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No page stands at this address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundPage extends RefusalPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(
                getTranslation("base.notFound.title"),
                getTranslation("base.notFound.text", "/" + event.getLocation().getPath()),
                getTranslation("base.notFound.hint"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
