package org.throughline.organisation.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.ChangePassword;
import org.throughline.organisation.security.SignInWays;

/** What a person decides about the own way in. */
@Route(value = AccountView.ROUTE, layout = MainLayout.class)
@AnySignedIn
class AccountView extends Page {

    static final String ROUTE = "account";

    private final transient Accounts accounts;
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField current = new PasswordField(getTranslation("account.password.current"));
    private final PasswordField next = new PasswordField(getTranslation("account.password.next"));

    AccountView(Accounts accounts, SignInWays ways) {
        super("");
        this.accounts = accounts;
        header().title(getTranslation("account.title"));
        addClassName("narrow");
        SectionCard card = new SectionCard(getTranslation("account.password.title"));
        if (ways.byPassword()) {
            current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            next.setAutocomplete(Autocomplete.NEW_PASSWORD);
            next.setHelperText(getTranslation("account.password.hint"));
            FormLayout fields = new FormLayout(current, next);
            fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
            card.add(
                    new Paragraph(getTranslation("account.password.text")),
                    errors,
                    fields,
                    new SendButton(getTranslation("account.password.send"), this::change));
        } else {
            card.add(new Paragraph(getTranslation("account.password.none")));
        }
        add(card, new AppearanceCard());
    }

    private void change() {
        try {
            accounts.changeMine(new ChangePassword(current.getValue(), next.getValue()));
        } catch (BrokenRule refused) {
            errors.show(refused);
            return;
        }
        errors.clear();
        current.clear();
        next.clear();
        Toast.show(getTranslation("account.password.done"));
    }
}
