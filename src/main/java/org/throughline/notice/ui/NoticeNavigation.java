package org.throughline.notice.ui;

import com.vaadin.flow.component.Component;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.PersonMenuEntry;
import org.throughline.base.ui.TopBarItem;
import org.throughline.base.ui.component.Icons;
import org.throughline.notice.NoticeSignals;
import org.throughline.notice.Notices;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

    private static final int RIGHTMOST = 90;

    @Bean
    TopBarItem bell(Notices notices, NoticeReader reader, NoticeSignals signals, Access access) {
        return new TopBarItem() {
            @Override
            public int order() {
                return RIGHTMOST;
            }

            @Override
            public Component create() {
                return new Bell(notices, reader, signals);
            }

            @Override
            public boolean visible() {
                return access.isAnybodyActing();
            }
        };
    }

    @Bean
    PersonMenuEntry noticesEntry() {
        return new PersonMenuEntry(10, "notice.menu", Icons.BELL, NoticeRoutes.NOTICES);
    }

    @Bean
    NavigationEntry outboxEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                60,
                "notice.outbox.nav",
                Icons.FORWARD,
                OutboxView.class,
                0,
                () -> access.mayAnywhere(Permission.OPERATE));
    }

    @Bean
    NavigationEntry webhooksEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                61,
                "notice.webhook.nav",
                Icons.FORWARD,
                WebhooksView.class,
                0,
                () -> access.mayAnywhere(Permission.OPERATE));
    }
}
