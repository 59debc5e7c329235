package org.throughline.session.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.NewEntry;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class SessionNavigation {

    private static final int PLACE_IN_RAIL = 20;
    private static final int PLACE_IN_NEW = 20;
    private static final int PLACE_ON_PHONE = 3;

    @Bean
    NavigationEntry sessionsEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.DO,
                PLACE_IN_RAIL,
                "session.nav",
                Icons.SESSION,
                SessionListView.class,
                PLACE_ON_PHONE,
                () -> access.mayAnywhere(Permission.SEE_SESSIONS));
    }

    @Bean
    NewEntry newSession(Access access) {
        return new NewEntry(
                PLACE_IN_NEW,
                "session.new",
                Icons.SESSION,
                PlanView.class,
                () -> access.mayAnywhere(Permission.PLAN_SESSIONS));
    }
}
