package org.throughline.home.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class SetUpNavigation {

    @Bean
    NavigationEntry setUpEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                90,
                "setUp.nav",
                Icons.FLAG,
                SetUpView.class,
                0,
                () -> access.mayAnywhere(Permission.MANAGE_PEOPLE));
    }
}
