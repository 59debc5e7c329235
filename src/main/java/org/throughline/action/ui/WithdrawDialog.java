package org.throughline.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.throughline.base.ui.component.SendButton;

/** Asks why an action is called off. */
class WithdrawDialog extends Dialog {

    private static final int LONGEST_REASON = 2_000;

    WithdrawDialog(String title, Consumer<String> withdraw) {
        setHeaderTitle(getTranslation("action.withdraw.title"));
        setWidth("min(520px, 94vw)");
        TextArea reason = new TextArea(getTranslation("action.withdraw.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        add(new Paragraph(getTranslation("action.withdraw.what", title)), reason);
        SendButton send = new SendButton(getTranslation("action.withdraw.send"), () -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("action.refused.reason"));
                reason.focus();
                return;
            }
            withdraw.accept(reason.getValue());
            close();
        });
        getFooter().add(new Button(getTranslation("action.withdraw.keep"), click -> close()), send);
        reason.focus();
    }
}
