package org.throughline.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class RouteGuardTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private TimeMachine time;

    private Logistics meridian;
    private PersonSummary nobody;

    @BeforeEach
    void aPersonWithoutAnyRole() {
        time.set("2026-10-01T09:00");
        meridian = world.logistics();
        nobody = world.person("nobody-" + meridian.group().code(), "Nobody", 0, meridian.pickA(), null);
    }

    @Test
    void everyRouteThatAsksForAPermissionRefusesWhoeverHasNone() {
        Map<String, String> opened = screens.as(nobody, "login", () -> {
            Map<String, String> found = new LinkedHashMap<>();
            for (RouteData route : protectedRoutes()) {
                Class<? extends Component> view = route.getNavigationTarget();
                UI.getCurrent().navigate(view, example(route));
                found.put(view.getSimpleName(), shown());
            }
            return found;
        });

        assertThat(opened).isNotEmpty();
        assertThat(opened.values()).containsOnly("NoAccessPage");
    }

    @Test
    void aPersonWithTheRoleGetsIn() {
        assertThat(screens.as(meridian.carla(), "people", RouteGuardTest::shown))
                .isEqualTo("PeopleView");
    }

    private static List<RouteData> protectedRoutes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(RequiresPermission.class)
                        && !route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .toList();
    }

    private static RouteParameters example(RouteData route) {
        Map<String, String> values = new HashMap<>();
        route.getRouteParameters().keySet().forEach(name -> values.put(name, "ACT-2026-000001"));
        return new RouteParameters(values);
    }

    private static String shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .findFirst()
                .map(target -> target.getClass().getSimpleName())
                .orElse("nothing");
    }
}
