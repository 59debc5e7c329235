package org.throughline.inbox.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class InboxNavigation {

    @Bean
    NavigationEntry myWorkEntry() {
        return NavigationEntry.of(NavigationGroup.DO, 10, "inbox.nav", Icons.WORK, MyWorkView.class, 1, () -> true);
    }

    @Bean
    NavigationEntry reachEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                50,
                "inbox.reach.nav",
                Icons.FLAG,
                ReachView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_PROCESSES));
    }
}
