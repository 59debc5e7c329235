package org.throughline.support;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kotlin.jvm.functions.Function0;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.security.ActAs;

/** Opens the product's screens without a browser, as one person after another, with the words in English. */
@TestConfiguration(proxyBeanMethods = false)
public class Screens {

    private static final class Found {
        static final Routes ROUTES = routes();

        /** Views are package-private, which the library's own search leaves out. */
        private static Routes routes() {
            Routes routes = new Routes();
            routes.getErrorRoutes().clear();
            scan(new AnnotationTypeFilter(Route.class))
                    .filter(view -> view.getAnnotation(Route.class).registerAtStartup())
                    .forEach(routes.getRoutes()::add);
            scan(new AssignableTypeFilter(HasErrorParameter.class))
                    .forEach(view -> routes.getErrorRoutes().add(errorPage(view)));
            return routes;
        }

        @SuppressWarnings("unchecked")
        private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> view) {
            return (Class<? extends HasErrorParameter<?>>) view;
        }

        private static Stream<Class<? extends Component>> scan(TypeFilter filter) {
            ClassPathScanningCandidateComponentProvider scanner =
                    new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(filter);
            return scanner.findCandidateComponents("org.throughline").stream()
                    .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null)
                            .asSubclass(Component.class));
        }
    }

    private final ApplicationContext context;
    private final ActAs actAs;

    Screens(ApplicationContext context, ActAs actAs) {
        this.context = context;
        this.actAs = actAs;
    }

    /** Opens an address as a person, does something on the screen and returns what came of it. */
    public <T> T as(PersonSummary person, String address, Supplier<T> work) {
        return actAs.person(person.id(), () -> OneRequest.during(() -> onScreen(address, work)));
    }

    /** Opens an address as a person and does something on the screen. */
    public void doAs(PersonSummary person, String address, Runnable work) {
        as(person, address, () -> {
            work.run();
            return "";
        });
    }

    private <T> T onScreen(String address, Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
        Function0<UI> ui = MockedUI::new;
        MockVaadin.setup(ui, new MockSpringServlet(Found.ROUTES, context, ui));
        try {
            UI.getCurrent().setLocale(Locale.ENGLISH);
            String[] parts = address.split("\\?", 2);
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
            return work.get();
        } finally {
            MockVaadin.tearDown();
            Locale.setDefault(before);
        }
    }
}
