package org.throughline.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.throughline.organisation.AnySignedIn;

/** Everybody lands on their own work; what their roles add stands above it there. */
@Route("")
@AnySignedIn
class HomeView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo("my-work");
    }
}
