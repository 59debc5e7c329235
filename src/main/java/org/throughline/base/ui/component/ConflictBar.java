package org.throughline.base.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Somebody or something was quicker: what happened, and what can become of what was typed here.
 *
 * <p>Three kinds, one place. What was typed stays on the page in each of them.
 */
public class ConflictBar extends Div {

    private final Div choices = new Div();

    private ConflictBar(String sentenceKey, Object... arguments) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        choices.addClassName("row");
        Paragraph sentence = new Paragraph(getTranslation(sentenceKey, arguments));
        sentence.addClassName("strong");
        Div body = new Div(sentence, choices);
        body.addClassName("grow");
        add(Icons.INFO.create(), body);
    }

    /**
     * Somebody else finished this.
     *
     * @param who name of the person
     * @param when relative moment, such as "2 minutes ago"
     */
    public static ConflictBar doneBy(String who, String when) {
        return new ConflictBar("base.conflict.done", who, when);
    }

    /** Somebody else changed a field while it was being edited. */
    public static ConflictBar changedBy(String who, String field, String value) {
        return new ConflictBar("base.conflict.changed", who, field, value);
    }

    /**
     * The process went another way.
     *
     * @param what such as "The clock ran out at 16:00."
     * @param nowWith who has it now
     */
    public static ConflictBar movedOn(String what, String nowWith) {
        return new ConflictBar("base.conflict.movedOn", what, nowWith);
    }

    /** Adds something that can be done with what was typed. */
    public ConflictBar choice(String text, Runnable gesture) {
        NativeButton button = new NativeButton(text, click -> gesture.run());
        button.addClassName("button");
        choices.add(button);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
