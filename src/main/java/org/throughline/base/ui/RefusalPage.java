package org.throughline.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** A page instead of the one that was asked for: what it is, why, and a way on. */
abstract class RefusalPage extends Page {

    RefusalPage() {
        super("");
        addClassNames("narrow");
    }

    /** Fills the page; may be called again when the router uses it again. */
    final void say(String title, String sentence, @Nullable String second) {
        removeAll();
        add(header());
        header().title(title).lede(sentence);
        if (second != null) {
            add(new Paragraph(second));
        }
        Anchor home = new Anchor("", getTranslation("base.refusal.home"));
        home.addClassNames("link", "strong");
        add(new Paragraph(home));
    }
}
