package org.throughline.base.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button that does something once: it is off from the click until the answer is there. Its text names the outcome. */
public class SendButton extends Button {

    /** A primary button; what it throws is shown by the error handler and the button is on again. */
    public SendButton(String text, Runnable gesture) {
        super(text);
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                gesture.run();
            } finally {
                setEnabled(true);
                getElement().executeJs("this.removeAttribute('aria-busy')");
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("this.addEventListener('click', () => this.setAttribute('aria-busy', 'true'))");
    }

    /** Makes it a second choice beside a primary one. */
    public SendButton plain() {
        removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }
}
