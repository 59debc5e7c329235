package org.throughline.operation.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.PlaceTab;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class OperationNavigation {

    private static final int PLACE_IN_RAIL = 41;

    /** For whoever may see what runs, but no models: others come here by the tabs of the models. */
    @Bean
    NavigationEntry runningEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                PLACE_IN_RAIL,
                "running.nav",
                Icons.PROCESS,
                RunningView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_RUNNING) && !access.mayAnywhere(Permission.SEE_PROCESSES));
    }

    @Bean
    PlaceTab runningTab(Access access) {
        return tab(30, OperationRoutes.RUNNING, "running.tab", access);
    }

    @Bean
    PlaceTab incidentsTab(Access access) {
        return tab(40, OperationRoutes.INCIDENTS, "running.incidents.tab", access);
    }

    @Bean
    PlaceTab healthTab(Access access) {
        return tab(50, OperationRoutes.HEALTH, "running.health.tab", access);
    }

    private static PlaceTab tab(int order, String path, String textKey, Access access) {
        return new PlaceTab(
                OperationRoutes.TABS, order, path, textKey, () -> access.mayAnywhere(Permission.SEE_RUNNING));
    }
}
