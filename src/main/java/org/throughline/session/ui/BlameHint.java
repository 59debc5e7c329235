package org.throughline.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.session.BlameWords;

/** A better question, offered when the words look for a fault; never in the way, gone when it is not wanted. */
class BlameHint extends Div {

    private final Set<BlameWords.Hint> unwanted = EnumSet.noneOf(BlameWords.Hint.class);

    BlameHint() {
        addClassName("session-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Reads the words and shows the first hint that the writer has not sent away. */
    void look(String words) {
        removeAll();
        setVisible(false);
        BlameWords.find(words, getLocale())
                .filter(hint -> !unwanted.contains(hint))
                .ifPresent(this::show);
    }

    private void show(BlameWords.Hint hint) {
        NativeButton away = new NativeButton(getTranslation("session.hint.away"));
        away.addClassName("link");
        away.addClickListener(click -> {
            unwanted.add(hint);
            setVisible(false);
        });
        add(new Paragraph(getTranslation("session.hint." + hint)), away);
        setVisible(true);
    }
}
