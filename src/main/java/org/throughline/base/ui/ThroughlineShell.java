package org.throughline.base.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/**
 * The page around the pages: theme, viewport, and what has to happen before the first script arrives.
 *
 * <p>The server may knock over a web socket; what the browser has to say comes by ordinary requests, so each passes the same doors.
 */
@Theme("throughline")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@Inline(value = "shell/before-first-paint.js", position = Position.PREPEND)
@Inline(value = "shell/before-first-paint.css", position = Position.PREPEND)
public class ThroughlineShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
    }
}
