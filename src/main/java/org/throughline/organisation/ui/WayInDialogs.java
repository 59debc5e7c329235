package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.PersonListing;
import org.throughline.organisation.PersonListing.Standing;
import org.throughline.organisation.security.SignInWays;

/** How a person gets in, or no longer: password, link to single sign-on, and the end of every session. */
@SpringComponent
class WayInDialogs {

    private final Accounts accounts;
    private final SignInWays ways;

    WayInDialogs(Accounts accounts, SignInWays ways) {
        this.accounts = accounts;
        this.ways = ways;
    }

    void open(PersonListing person, Runnable afterwards) {
        if (person.standing() == Standing.DISABLED) {
            new AskDialog("organisation.wayIn.enable", "").open("organisation.wayIn.enableSend", () -> {
                accounts.enable(person.id());
                afterwards.run();
            });
            return;
        }
        FormDialog dialog = new FormDialog("organisation.wayIn.title");
        List<Component> parts = new ArrayList<>();
        PasswordField password = new PasswordField(dialog.getTranslation("organisation.wayIn.password"));
        password.setHelperText(dialog.getTranslation("organisation.wayIn.passwordHint"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setVisible(ways.byPassword());
        parts.add(password);
        TextField subject = new TextField();
        String linked =
                ways.bySingleSignOn() ? accounts.linkedSubject(person.id()).orElse("") : "";
        if (ways.bySingleSignOn()) {
            subject.setLabel(dialog.getTranslation("organisation.wayIn.subject", ways.singleSignOnName()));
            subject.setHelperText(dialog.getTranslation("organisation.wayIn.subjectHint"));
            subject.setValue(linked);
            parts.add(subject);
        }
        Button disable = new Button(dialog.getTranslation("organisation.wayIn.disable"), click -> {
            dialog.close();
            disable(person, afterwards);
        });
        parts.add(new Paragraph(disable));
        dialog.open(parts, () -> {
            if (!password.isEmpty()) {
                accounts.setPassword(person.id(), password.getValue());
            }
            if (!subject.getValue().strip().equals(linked)) {
                if (subject.getValue().isBlank()) {
                    accounts.unlink(person.id());
                } else {
                    accounts.link(person.id(), subject.getValue());
                }
            }
            Toast.show(dialog.getTranslation("organisation.wayIn.saved", person.displayName()));
            afterwards.run();
        });
    }

    private void disable(PersonListing person, Runnable afterwards) {
        AskDialog ask = new AskDialog("organisation.wayIn.disableTitle", "");
        ask.with(new Paragraph(UiWords.phrases().text("organisation.wayIn.disableText", person.displayName())))
                .open("organisation.wayIn.disable", () -> {
                    accounts.disable(person.id());
                    Toast.show(UiWords.phrases().text("organisation.wayIn.disabled", person.displayName()));
                    afterwards.run();
                });
    }
}
