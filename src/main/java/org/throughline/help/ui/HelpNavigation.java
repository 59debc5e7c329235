package org.throughline.help.ui;

import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughline.base.ui.PersonMenuEntry;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.Icons;

@Configuration(proxyBeanMethods = false)
class HelpNavigation {

    @Bean
    PersonMenuEntry supportEntry() {
        return new PersonMenuEntry(35, "help.menu", Icons.HELP, HelpRoutes.HELP);
    }

    @Bean
    SubjectPage supportRequestPage() {
        return page("SUP-", HelpRoutes::request);
    }

    @Bean
    SubjectPage supportOfferPage() {
        return page("SOF-", HelpRoutes::offer);
    }

    private static SubjectPage page(String prefix, UnaryOperator<String> address) {
        return new SubjectPage() {
            @Override
            public String prefix() {
                return prefix;
            }

            @Override
            public String path(String subjectRef) {
                return address.apply(subjectRef);
            }
        };
    }
}
