package org.throughline.organisation.ui;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.Titles;
import org.throughline.base.ui.Wordmark;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.DemoPeople.DemoPerson;

/** The door. In the demo world it also offers the people whose day can be looked at. */
@AnonymousAllowed
@Route(value = SignInView.ROUTE, autoLayout = false)
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";

    private final TextField name = new TextField(getTranslation("signIn.name"));
    private final PasswordField password = new PasswordField(getTranslation("signIn.password"));
    private final Paragraph message = new Paragraph();

    SignInView(ObjectProvider<DemoPeople> demoPeople) {
        addClassName("sign-in");
        add(new Div(new Wordmark(), door()));
        List<DemoPerson> offered =
                demoPeople.stream().flatMap(people -> people.offered().stream()).toList();
        if (!offered.isEmpty()) {
            addClassName("with-people");
            add(people(offered));
        }
    }

    private Section door() {
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        NativeButton enter = new NativeButton(getTranslation("signIn.enter"));
        enter.getElement().setAttribute("type", "submit");
        enter.addClassNames("button", "primary");
        message.setVisible(false);
        Paragraph lede = new Paragraph(getTranslation("signIn.lede"));
        lede.addClassName("lede");
        Section door = new Section(
                new H1(getTranslation("signIn.title")), lede, message, new HtmlForm(ROUTE, name, password, enter));
        door.addClassName("door");
        return door;
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
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            show("signIn.refused", "alert");
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
