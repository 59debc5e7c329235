package org.throughline.inbox.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;

@Configuration(proxyBeanMethods = false)
class InboxNavigation {

    @Bean
    NavigationEntry myWorkEntry() {
        return NavigationEntry.of(NavigationGroup.DO, 10, "inbox.nav", Icons.WORK, MyWorkView.class, 1, () -> true);
    }
}
