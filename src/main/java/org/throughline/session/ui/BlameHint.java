package org.throughline.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Set;
import org.throughline.session.BlameWordsPolicy;

/** A better question, offered when the words look for a fault; never in the way, gone when it is not wanted. */
class BlameHint extends Div {

    private final Set<BlameWordsPolicy.Hint> wanted = EnumSet.allOf(BlameWordsPolicy.Hint.class);

    BlameHint() {
        addClassName("session-hint");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Reads the words and shows the first hint that the writer has not sent away. */
    void look(String words) {
        removeAll();
        setVisible(false);
        BlameWordsPolicy.find(words, getLocale(), wanted).ifPresent(this::show);
    }

    private void show(BlameWordsPolicy.Hint hint) {
        NativeButton away = new NativeButton(getTranslation("session.hint.away"));
        away.addClassName("link");
        away.addClickListener(click -> {
            wanted.remove(hint);
            setVisible(false);
        });
        add(new Paragraph(getTranslation("session.hint." + hint)), away);
        setVisible(true);
    }
}
