package org.throughline.audit.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    NavigationEntry auditEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                30,
                "audit.nav",
                Icons.AUDIT,
                AuditView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_AUDIT));
    }
}
