package org.throughline.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.Titles;
import org.throughline.base.ui.Wordmark;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.DemoPeople.DemoPerson;
import org.throughline.organisation.FirstRun;
import org.throughline.organisation.security.SignInWays;

/** The door. In the demo world it also offers the people whose day can be looked at. */
@AnonymousAllowed
@Route(
        value = "sign-in",
        autoLayout = false) // the parts of a page whose first name is "login" would come with every page
@RouteAlias(value = SignInView.ROUTE, autoLayout = false)
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";

    private final TextField name = new TextField(getTranslation("signIn.name"));
    private final PasswordField password = new PasswordField(getTranslation("signIn.password"));
    private final Paragraph message = new Paragraph();
    private final transient FirstRun firstRun;

    SignInView(ObjectProvider<DemoPeople> demoPeople, SignInWays ways, FirstRun firstRun) {
        this.firstRun = firstRun;
        addClassName("sign-in");
        add(new Div(new Wordmark(), door(ways)));
        List<DemoPerson> offered =
                demoPeople.stream().flatMap(people -> people.offered().stream()).toList();
        if (!offered.isEmpty() && ways.byPassword()) {
            addClassName("with-people");
            add(people(offered));
        }
    }

    private Section door(SignInWays ways) {
        message.setVisible(false);
        Paragraph lede = new Paragraph(getTranslation("signIn.lede"));
        lede.addClassName("lede");
        Section door = new Section(new H1(getTranslation("signIn.title")), lede, message);
        door.addClassName("door");
        if (ways.byPassword()) {
            door.add(passwordForm());
        }
        if (ways.bySingleSignOn()) {
            door.add(singleSignOn(ways));
        }
        return door;
    }

    private HtmlForm passwordForm() {
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        NativeButton enter = new NativeButton(getTranslation("signIn.enter"));
        enter.getElement().setAttribute("type", "submit");
        enter.addClassNames("button", "primary");
        return new HtmlForm(ROUTE, name, password, enter);
    }

    private Paragraph singleSignOn(SignInWays ways) {
        Anchor way =
                new Anchor(ways.singleSignOnAddress(), getTranslation("signIn.single.enter", ways.singleSignOnName()));
        way.setRouterIgnore(true);
        way.addClassName("button");
        if (!ways.byPassword()) {
            way.addClassName("primary");
        }
        return new Paragraph(way);
    }

    private Section people(List<DemoPerson> offered) {
        Paragraph hint = new Paragraph(getTranslation("signIn.demo.hint"));
        hint.addClassName("muted");
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("plain-list", "demo-people");
        offered.forEach(person -> cards.add(new ListItem(new DemoPersonCard(person))));
        Section section = new Section(new H2(getTranslation("signIn.demo.title")), hint, cards);
        section.addClassNames("card", "demo");
        return section;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstRun.isOpen()) {
            event.forwardTo(FirstRun.PATH); // naming the page would bring its fields with this one
            return;
        }
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            show("signIn.refused", "alert");
        } else if (query.containsKey("single")) {
            show(query.get("single").contains("unknown") ? "signIn.single.unknown" : "signIn.single.refused", "alert");
        } else if (query.containsKey("ready")) {
            show("signIn.ready", "status");
        } else if (query.containsKey("logout")) {
            show("signIn.signedOut", "status");
        }
    }

    private void show(String key, String role) {
        message.setText(getTranslation(key));
        message.getElement().setAttribute("role", role);
        message.setClassName("door-" + role);
        message.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("signIn.title"));
    }
}
