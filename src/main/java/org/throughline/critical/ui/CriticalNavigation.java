package org.throughline.critical.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.NewEntry;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;

@Configuration(proxyBeanMethods = false)
class CriticalNavigation {

    private static final int PLACE_IN_RAIL = 45;
    private static final int PLACE_IN_NEW = 50;

    @Bean
    NavigationEntry eventsEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.DO,
                PLACE_IN_RAIL,
                "critical.nav",
                Icons.FLAG,
                EventListView.class,
                0,
                access::isAnybodyActing);
    }

    @Bean
    NewEntry newEvent(Access access) {
        return new NewEntry(PLACE_IN_NEW, "critical.new", Icons.FLAG, ReportEventView.class, access::isAnybodyActing);
    }

    @Bean
    SubjectPage eventPage() {
        return new SubjectPage() {
            @Override
            public String prefix() {
                return "EVT-";
            }

            @Override
            public String path(String subjectRef) {
                return EventRoutes.page(subjectRef);
            }
        };
    }
}
