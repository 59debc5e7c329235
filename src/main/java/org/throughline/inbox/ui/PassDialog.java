package org.throughline.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.function.Consumer;
import org.throughline.base.ui.component.SendButton;
import org.throughline.organisation.PersonSummary;

/** "Pass to…": who gets it. The person is told; the due date stays. */
class PassDialog extends Dialog {

    /**
     * Creates the dialog.
     *
     * @param receivers who may have it, the likely ones first
     * @param pass is told who was chosen
     */
    PassDialog(Collection<PersonSummary> receivers, Consumer<PersonSummary> pass) {
        setHeaderTitle(getTranslation("inbox.pass.title"));
        setWidth("min(28rem, 92vw)");
        ComboBox<PersonSummary> who = new ComboBox<>(getTranslation("inbox.pass.who"));
        who.setItems(receivers);
        who.setItemLabelGenerator(PersonSummary::displayName);
        who.setWidthFull();
        Paragraph promise = new Paragraph(getTranslation("inbox.pass.promise"));
        promise.addClassName("muted");
        Div body = new Div(who, promise);
        body.addClassName("stack");
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("inbox.cancel"), click -> close()),
                        new SendButton(getTranslation("inbox.pass.send"), () -> {
                            PersonSummary chosen = who.getValue();
                            who.setInvalid(chosen == null);
                            who.setErrorMessage(getTranslation("inbox.pass.missing"));
                            if (chosen != null) {
                                pass.accept(chosen);
                                close();
                            }
                        }));
    }
}
