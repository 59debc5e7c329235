package org.throughline.base.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Inline.Position;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.Theme;

/** The page around the pages: theme, viewport, and what has to happen before the first script arrives. */
@Theme("throughline")
@Viewport("width=device-width, initial-scale=1")
@Inline(value = "shell/before-first-paint.js", position = Position.PREPEND)
@Inline(value = "shell/before-first-paint.css", position = Position.PREPEND)
public class ThroughlineShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
    }
}
