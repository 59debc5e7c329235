package org.throughline.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.throughline.base.ui.TopBarItem;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** Puts the demo guide into the frame; without the profile there is no such route. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoScreens {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Bean
    VaadinServiceInitListener demoRoutes() {
        return event -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(DemoGuideView.class);
    }

    @Bean
    TopBarItem demoClockItem(Clock clock, Access access) {
        return new TopBarItem() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Component create() {
                Anchor link = new Anchor("demo", Icons.CLOCK.create());
                String today = UiWords.in(LONDON, clock)
                        .shortDate(clock.instant().atZone(LONDON).toLocalDate());
                Span word = new Span(today);
                word.addClassName("word");
                link.add(word);
                link.setAriaLabel(today);
                link.addClassNames("demo-clock", "row");
                return link;
            }

            @Override
            public boolean visible() {
                return access.mayAnywhere(Permission.MOVE_CLOCK);
            }
        };
    }
}
