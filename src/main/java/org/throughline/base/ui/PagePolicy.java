package org.throughline.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;
import org.throughline.base.web.ContentPolicy;

/** Gives each page a number that its own scripts carry, and the content policy that lets only those run. */
@Component
class PagePolicy implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PagePolicy::apply);
    }

    static void apply(IndexHtmlResponse page) {
        String number = ContentPolicy.number();
        page.getDocument().select("script").attr("nonce", number);
        page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.page(number));
    }
}
