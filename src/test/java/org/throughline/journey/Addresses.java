package org.throughline.journey;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.RequiresPermission;

/** The pages that somebody who is signed in can open by their address alone. */
final class Addresses {

    private Addresses() {}

    /** Their routes in order, read from the running product, so that a new page is looked at without anybody thinking of it. */
    static List<String> of(ServletContext server) {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)))
                .getAvailableRoutes()
                .stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(RequiresPermission.class)
                        || route.getNavigationTarget().isAnnotationPresent(AnySignedIn.class))
                .map(RouteBaseData::getTemplate)
                .map(template -> template.replaceAll("/:[a-zA-Z]+\\?.*", ""))
                .filter(template -> !template.isEmpty() && !template.contains(":"))
                .sorted()
                .toList();
    }
}
