package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.WordsField;
import org.throughline.studio.DescribeRelease;
import org.throughline.studio.DraftFile;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ReleaseComment;
import org.throughline.studio.ReleaseComments;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePage;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseState;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.Releases;

/** What administrators do on the page of a release. */
@org.springframework.stereotype.Component
class ReleaseGestures {

    private final Releases releases;
    private final ReleaseFiles files;
    private final ReleaseComments comments;
    private final ReleasePages pages;

    ReleaseGestures(Releases releases, ReleaseFiles files, ReleaseComments comments, ReleasePages pages) {
        this.releases = releases;
        this.files = files;
        this.comments = comments;
        this.pages = pages;
    }

    /** The buttons of the release as a whole: most for its author, none for those who only read. */
    List<Component> buttons(ReleasePage page, boolean mayChange, Runnable done) {
        ReleaseSummary release = page.summary();
        List<Component> buttons = new ArrayList<>();
        if (mayChange && release.state().isOpen()) {
            if (page.own()) {
                buttons.add(new SendButton(text("studio.release.submit"), () -> submit(release, done)));
            }
            buttons.add(new Button(
                    text("studio.release.describe"),
                    click -> new ChangeDialog(pages, releases).openAgain(release, done)));
            if (page.own()) {
                buttons.add(new Button(text("studio.release.discard"), click -> discard(release, done)));
            }
        }
        if (page.own() && release.state() == ReleaseState.IN_REVIEW) {
            buttons.add(new SendButton(text("studio.release.withdraw"), () -> {
                        releases.withdraw(release.ref());
                        done.run();
                    })
                    .plain());
        }
        return buttons;
    }

    private void submit(ReleaseSummary release, Runnable done) {
        WordsField emergency = new WordsField(text("studio.release.emergencyField"), "", DescribeRelease.LONGEST_TEXT);
        new AskDialog("studio.release.submit", text("studio.release.submitWhat"))
                .with(emergency)
                .open("studio.release.submit", () -> {
                    releases.submit(release.ref(), emergency.getValue());
                    Toast.show(text("studio.release.submitted"));
                    done.run();
                });
    }

    private void discard(ReleaseSummary release, Runnable done) {
        new AskDialog("studio.release.discard", text("studio.release.discardWhat"))
                .open("studio.release.discard", () -> {
                    releases.discard(release.ref());
                    done.run();
                });
    }

    void bring(String ref) {
        Select<ModelKind> kind = new Select<>();
        kind.setLabel(text("studio.release.bring.kind"));
        kind.setItems(ModelKind.values());
        kind.setItemLabelGenerator(one -> text("studio.kind." + one));
        kind.setValue(ModelKind.FORM);
        TextField name = new TextField(text("studio.release.bring.name"));
        new FormDialog("studio.release.bring").open(List.of(kind, name), () -> {
            ModelName model = new ModelName(kind.getValue(), name.getValue().strip());
            files.bring(ref, model, NewSources.of(model));
            UI.getCurrent().navigate(StudioRoutes.file(ref, model));
        });
    }

    void remove(String ref, ReleaseFileSummary file, Runnable done) {
        String title =
                I18NProvider.translate("studio.release.remove", file.model().file());
        new AskDialog("studio.release.files", title + ". " + text("studio.release.removeWhat"))
                .open("studio.release.removeSend", () -> {
                    files.remove(ref, file.model());
                    done.run();
                });
    }

    void rebase(String ref, ReleaseFileSummary file, Runnable done) {
        files.rebase(ref, file.model());
        done.run();
    }

    void remark(ReleasePage page, Runnable done) {
        Select<ModelName> file = new Select<>();
        file.setLabel(text("studio.release.commentFile"));
        file.setItems(page.files().stream().map(ReleaseFileSummary::model).toList());
        file.setItemLabelGenerator(ModelName::file);
        file.setValue(page.files().get(0).model());
        TextField element = new TextField(text("studio.release.commentElement"));
        WordsField words = new WordsField(text("studio.release.commentWords"), "", DescribeRelease.LONGEST_TEXT);
        new FormDialog("studio.release.commentAdd").open(List.of(file, element, words), () -> {
            comments.say(page.summary().ref(), file.getValue(), element.getValue(), words.getValue());
            done.run();
        });
    }

    void settle(String ref, ReleaseComment comment, Runnable done) {
        comments.resolve(ref, comment.id());
        done.run();
    }

    DraftFile file(String ref, ModelName model) {
        return pages.file(ref, model);
    }

    String evidence(String ref) {
        return pages.evidence(ref);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
