package org.throughline.organisation.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.PersonMenuEntry;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavigationEntry peopleEntry(Access access) {
        return NavigationEntry.of(
                NavigationGroup.RUN,
                20,
                "organisation.nav",
                Icons.PEOPLE,
                PeopleView.class,
                0,
                () -> access.mayAnywhere(Permission.SEE_PEOPLE));
    }

    @Bean
    PersonMenuEntry accountEntry() {
        return new PersonMenuEntry(20, "base.person.account", Icons.PERSON, AccountView.ROUTE);
    }

    @Bean
    PersonMenuEntry tokensEntry() {
        return new PersonMenuEntry(80, "token.menu", Icons.LOCK, TokensView.ROUTE);
    }
}
