package org.throughline.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Locale;
import org.throughline.base.BrokenRule;
import org.throughline.base.i18n.Texts;
import org.throughline.base.ui.Titles;
import org.throughline.base.ui.Wordmark;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.base.ui.component.SendButton;
import org.throughline.organisation.FirstRun;
import org.throughline.organisation.MakeFirstAdministrator;

/** The one page of an installation where nobody works yet; there is no such page once somebody does. */
@AnonymousAllowed
@Route(value = FirstRun.PATH, autoLayout = false)
class FirstRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FirstRun firstRun;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField code = new TextField(getTranslation("firstRun.code"));
    private final TextField organisation = new TextField(getTranslation("firstRun.organisation"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("firstRun.zone"));
    private final ComboBox<Locale> language = new ComboBox<>(getTranslation("firstRun.language"));
    private final TextField name = new TextField(getTranslation("firstRun.name"));
    private final TextField userName = new TextField(getTranslation("firstRun.userName"));
    private final PasswordField password = new PasswordField(getTranslation("firstRun.password"));
    private final PasswordField again = new PasswordField(getTranslation("firstRun.again"));

    FirstRunView(FirstRun firstRun) {
        this.firstRun = firstRun;
        addClassName("sign-in");
        code.setHelperText(getTranslation("firstRun.codeHint"));
        code.setAutocomplete(Autocomplete.OFF);
        PlaceFields.zones(zone, ZoneId.systemDefault());
        PlaceFields.languages(language, Texts.LANGUAGES.get(0));
        userName.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText(getTranslation("account.password.hint"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Paragraph lede = new Paragraph(getTranslation("firstRun.lede"));
        lede.addClassName("lede");
        FormLayout fields = new FormLayout(code, organisation, zone, language, name, userName, password, again);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        Section door = new Section(
                new H1(getTranslation("firstRun.title")),
                lede,
                errors,
                fields,
                new SendButton(getTranslation("firstRun.send"), this::send));
        door.addClassName("door");
        add(new Div(new Wordmark(), door));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.isOpen()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void send() {
        FieldChecks checks = new FieldChecks();
        checks.need(code, getTranslation("firstRun.code.missing"));
        checks.need(organisation, getTranslation("firstRun.organisation.missing"));
        checks.need(zone, getTranslation("firstRun.zone.missing"));
        checks.need(language, getTranslation("firstRun.language.missing"));
        checks.need(name, getTranslation("firstRun.name.missing"));
        checks.need(userName, getTranslation("firstRun.userName.missing"));
        checks.need(password, getTranslation("firstRun.password.missing"));
        checks.mark(again, !password.getValue().equals(again.getValue()), getTranslation("firstRun.differ"));
        errors.show(checks.problems());
        if (!checks.problems().isEmpty()) {
            return;
        }
        try {
            firstRun.make(new MakeFirstAdministrator(
                    code.getValue(),
                    organisation.getValue().strip(),
                    zone.getValue(),
                    language.getValue(),
                    name.getValue().strip(),
                    userName.getValue(),
                    password.getValue()));
        } catch (BrokenRule refused) {
            errors.show(refused);
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("login?ready"));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("firstRun.title"));
    }
}
