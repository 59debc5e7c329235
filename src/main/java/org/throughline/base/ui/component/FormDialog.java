package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.List;
import org.throughline.base.BrokenRule;

/** A small form in front of the page; a refusal stands above its fields and leaves them as they are. */
public class FormDialog extends Dialog {

    private final ErrorSummary errors = new ErrorSummary();

    /**
     * Creates it; {@link #open(List, Runnable)} shows it.
     *
     * @param titleKey key of the title
     */
    public FormDialog(String titleKey) {
        setHeaderTitle(getTranslation(titleKey));
    }

    /** Opens it with these fields, one below the other; it closes when it was saved. */
    public void open(List<? extends Component> fields, Runnable save) {
        FormLayout layout = new FormLayout();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        fields.forEach(layout::add);
        add(errors, layout);
        Button cancel = new Button(getTranslation("base.form.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, new SendButton(getTranslation("base.form.save"), () -> send(save)));
        open();
    }

    private void send(Runnable save) {
        try {
            save.run();
            close();
        } catch (BrokenRule refused) {
            errors.show(refused);
        }
    }
}
