package org.throughline.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.Consumer;
import org.throughline.base.process.Finding;
import org.throughline.base.process.QuickFix;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.studio.DraftFile;

/** What was found in a file and can be mended with one press. */
final class MendingCard {

    private MendingCard() {}

    /**
     * The card; empty when nothing was found or only people can tell what is meant.
     *
     * @param mend takes the source as it is without the finding
     */
    static Optional<SectionCard> of(DraftFile file, Consumer<String> mend) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        file.findings()
                .forEach(finding -> QuickFix.of(finding, file.source(), file.before())
                        .ifPresent(mended -> list.add(line(finding, () -> mend.accept(mended)))));
        if (list.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard(I18NProvider.translate("studio.edit.mending"));
        card.add(list);
        return Optional.of(card);
    }

    private static ListItem line(Finding finding, Runnable mend) {
        String sentence = finding.message(UiWords.phrases());
        Button press = new Button(I18NProvider.translate("studio.edit.mend"), click -> mend.run());
        press.setAriaLabel(I18NProvider.translate("studio.edit.mendWhat", sentence));
        Div line = new Div(new Span(sentence), press);
        line.addClassName("row");
        return new ListItem(line);
    }
}
