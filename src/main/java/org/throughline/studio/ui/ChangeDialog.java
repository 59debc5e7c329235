package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.WordsField;
import org.throughline.studio.DescribeRelease;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseState;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.Releases;

/** Asks in which release something shall change: one that is being written, or a new one with its words. */
class ChangeDialog {

    private static final int MOST = 50;

    private final ReleasePages pages;
    private final Releases releases;
    private final WordsField title;
    private final WordsField reason;
    private final WordsField risk;

    ChangeDialog(ReleasePages pages, Releases releases) {
        this.pages = pages;
        this.releases = releases;
        title = field("title", DescribeRelease.LONGEST_TITLE);
        reason = field("reason", DescribeRelease.LONGEST_TEXT);
        risk = field("risk", DescribeRelease.LONGEST_TEXT);
    }

    /** Opens it for a model; answers with the reference of the release. */
    void open(Consumer<String> chosen) {
        String fresh = I18NProvider.translate("studio.model.whereNew");
        List<String> choices = new ArrayList<>(List.of(""));
        List<ReleaseSummary> drafts = pages.page(EnumSet.of(ReleaseState.DRAFT, ReleaseState.RETURNED), 0, MOST);
        drafts.forEach(draft -> choices.add(draft.ref()));
        Select<String> where = new Select<>();
        where.setLabel(I18NProvider.translate("studio.model.where"));
        where.setItems(choices);
        where.setItemLabelGenerator(ref -> drafts.stream()
                .filter(draft -> draft.ref().equals(ref))
                .map(draft -> draft.ref() + " · " + draft.title())
                .findFirst()
                .orElse(fresh));
        where.setValue("");
        where.addValueChangeListener(change -> {
            title.setVisible(change.getValue().isEmpty());
            reason.setVisible(change.getValue().isEmpty());
            risk.setVisible(change.getValue().isEmpty());
        });
        new FormDialog("studio.model.change")
                .open(
                        List.of(
                                new Paragraph(I18NProvider.translate("studio.model.changeWhat")),
                                where,
                                title,
                                reason,
                                risk),
                        () -> chosen.accept(where.getValue().isEmpty() ? releases.begin(words()) : where.getValue()));
    }

    /** Opens it for a release that is begun without a model. */
    void openNew(Consumer<String> begun) {
        new FormDialog("studio.release.new")
                .open(List.of(title, reason, risk), () -> begun.accept(releases.begin(words())));
    }

    /** Opens it for a release whose words shall change. */
    void openAgain(ReleaseSummary release, Runnable done) {
        title.setValue(release.title());
        reason.setValue(release.reason());
        risk.setValue(release.risk());
        new FormDialog("studio.release.describe").open(List.of(title, reason, risk), () -> {
            releases.describe(release.ref(), words());
            done.run();
        });
    }

    private DescribeRelease words() {
        return new DescribeRelease(title.getValue(), reason.getValue(), risk.getValue());
    }

    private static WordsField field(String name, int longest) {
        return new WordsField(I18NProvider.translate("studio.release.field." + name), "", longest);
    }
}
