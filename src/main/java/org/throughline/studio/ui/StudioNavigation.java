package org.throughline.studio.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.PlaceTab;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class StudioNavigation {

    private static final int PLACE_IN_RAIL = 40;

    @Bean
    NavigationEntry processesEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                PLACE_IN_RAIL,
                "studio.nav",
                Icons.PROCESS,
                ModelsView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_PROCESSES));
    }

    @Bean
    PlaceTab modelsTab(Access access) {
        return tab(10, StudioRoutes.PROCESSES, "studio.tab.models", access);
    }

    @Bean
    PlaceTab releasesTab(Access access) {
        return tab(20, StudioRoutes.RELEASES, "studio.tab.releases", access);
    }

    private static PlaceTab tab(int order, String path, String textKey, Access access) {
        return new PlaceTab(
                StudioRoutes.TABS, order, path, textKey, () -> access.mayAnywhere(Permission.SEE_PROCESSES));
    }

    @Bean
    SubjectPage releasePage() {
        return new SubjectPage() {
            @Override
            public String prefix() {
                return "REL-";
            }

            @Override
            public String path(String subjectRef) {
                return StudioRoutes.release(subjectRef);
            }
        };
    }
}
