package org.throughline.succession.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.PersonMenuEntry;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class SuccessionNavigation {

    @Bean
    PersonMenuEntry coverEntry() {
        return new PersonMenuEntry(30, "cover.menu", Icons.HANDSHAKE, SuccessionRoutes.COVER);
    }

    @Bean
    NavigationEntry successionEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                25,
                "succession.nav",
                Icons.HANDSHAKE,
                SuccessionListView.class,
                0,
                () -> access.mayAnywhere(Permission.REASSIGN_WORK) || access.mayAnywhere(Permission.MANAGE_PEOPLE));
    }

    @Bean
    SubjectPage successionPage() {
        return new SubjectPage() {
            @Override
            public String prefix() {
                return "SUC-";
            }

            @Override
            public String path(String subjectRef) {
                return SuccessionRoutes.succession(subjectRef);
            }
        };
    }
}
