package org.throughline.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.ui.component.Icons;

@ExtendWith(Screen.class)
class MainLayoutTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private Optional<Actor> signedIn = Optional.of(new Actor(new UUID(0, 1), "Amira Khan"));

    @Tag("p")
    @Route("one")
    static class One extends Component {}

    @Tag("p")
    @Route("two")
    static class Two extends Component {}

    @BeforeEach
    void routes() {
        RouteConfiguration.forSessionScope().setAnnotatedRoute(One.class);
        RouteConfiguration.forSessionScope().setAnnotatedRoute(Two.class);
    }

    @Test
    void placesStandInTheirGroupsInOrderAndOnlyThoseThatThePersonMayUse() {
        beans.addBean("second", place(NavigationGroup.DO, 20, "base.help", 0, true));
        beans.addBean("first", place(NavigationGroup.DO, 10, "base.new", 0, true));
        beans.addBean("run", place(NavigationGroup.RUN, 10, "base.undo", 0, true));
        beans.addBean("hidden", place(NavigationGroup.GOVERN, 10, "base.close", 0, false));
        NavigationRail rail = _get(layout(), NavigationRail.class);
        assertThat(_find(rail, Paragraph.class)).extracting(Paragraph::getText).containsExactly("Do", "Run");
        assertThat(_find(rail, PlaceLink.class))
                .extracting(link -> link.getElement().getTextRecursively())
                .containsExactly("New", "Help", "Undo");
    }

    @Test
    void thePhoneBarHoldsTheChosenPlacesAndIsAbsentWithoutAny() {
        beans.addBean("rail", place(NavigationGroup.DO, 10, "base.help", 0, true));
        assertThat(layout().getContent().getChildren().filter(Component::isVisible))
                .hasSize(1);
        beans.addBean("third", place(NavigationGroup.DO, 20, "base.undo", 3, true));
        beans.addBean("first", place(NavigationGroup.DO, 30, "base.new", 1, true));
        assertThat(_find(_get(layout(), PhoneBar.class), PlaceLink.class))
                .extracting(link -> link.getElement().getTextRecursively())
                .containsExactly("New", "Undo");
    }

    @Test
    void thePageStandsInMainAndIsReplacedByTheNext() {
        MainLayout layout = layout();
        Div first = new Div(new Span("first"));
        layout.showRouterLayoutContent(first);
        Div second = new Div(new Span("second"));
        layout.showRouterLayoutContent(second);
        assertThat(_get(layout, Main.class).getElement().getTextRecursively()).isEqualTo("second");
        assertThat(_get(layout, Main.class).getId()).contains("main");
    }

    @Test
    void aPersonFindsTheirNameAndAGuestNoMenu() {
        assertThat(_find(layout(), PersonMenu.class)).hasSize(1);
        signedIn = Optional.empty();
        assertThat(_find(layout(), PersonMenu.class)).isEmpty();
    }

    @Test
    void newIsThereOnlyWhenSomethingMayBeStarted() {
        assertThat(_find(layout(), DropMenu.class)).hasSize(1);
        beans.addBean("note", startable());
        assertThat(_find(layout(), DropMenu.class)).hasSize(2);
    }

    @Test
    void everyLandmarkHasItsName() {
        beans.addBean("first", place(NavigationGroup.DO, 30, "base.new", 1, true));
        assertThat(_find(layout(), Nav.class))
                .extracting(nav -> nav.getElement().getAttribute("aria-label"))
                .containsExactlyInAnyOrder("Places", "Main places");
    }

    private MainLayout layout() {
        UI.getCurrent().removeAll();
        CurrentPerson person = () -> signedIn;
        MainLayout layout = new MainLayout(
                beans.getBeanProvider(NavigationEntry.class),
                beans.getBeanProvider(NewEntry.class),
                beans.getBeanProvider(TopBarItem.class),
                beans.getBeanProvider(PersonMenuEntry.class),
                beans.getBeanProvider(Helping.class),
                person);
        UI.getCurrent().add(layout);
        return layout;
    }

    private static NavigationEntry place(
            NavigationGroup group, int order, String key, int phonePlace, boolean visible) {
        return NavigationEntry.of(
                group, order, key, Icons.WORK, phonePlace > 0 ? Two.class : One.class, phonePlace, () -> visible);
    }

    private static NewEntry startable() {
        return new NewEntry(1, "base.help", Icons.NOTE, One.class, () -> true);
    }
}
