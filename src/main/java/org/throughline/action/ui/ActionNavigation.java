package org.throughline.action.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class ActionNavigation {

    private static final int PLACE_IN_RAIL = 30;

    @Bean
    NavigationEntry actionsEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.DO,
                PLACE_IN_RAIL,
                "action.nav",
                Icons.ACTION,
                ActionRegisterView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_ACTIONS));
    }
}
