package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.throughline.base.form.ComponentType;
import org.throughline.base.form.FormDisplay.TextBlock;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;

/** Something to read: Markdown or HTML of the author, made safe. */
final class TextBlockPart extends FormPart {

    private final TextBlock block;
    private final FormDesk desk;
    private final Div drawn = new Div();
    private String shown = "";

    TextBlockPart(TextBlock block, ScopePath scopePath, FormDesk desk) {
        super(block, scopePath);
        this.block = block;
        this.desk = desk;
        drawn.addClassName("form-text");
    }

    @Override
    Component drawn() {
        return drawn;
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        String safe = block.type() == ComponentType.HTML
                ? SafeHtml.clean(words("content", scope, true))
                : SafeHtml.ofMarkdown(words("text", scope, false));
        if (!safe.equals(shown)) {
            shown = safe;
            drawn.removeAll();
            drawn.add(new Html("<div>" + safe + "</div>"));
        }
    }

    private String words(String property, FormScope scope, boolean html) {
        return desk.labels()
                .words(
                        block,
                        property,
                        block.content(),
                        scope,
                        html ? SafeHtml::escapeForHtml : SafeHtml::escapeForMarkdown);
    }
}
