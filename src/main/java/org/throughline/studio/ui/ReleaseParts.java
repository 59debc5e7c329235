package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.throughline.base.i18n.Words;
import org.throughline.base.process.Finding;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.studio.DraftFile;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ReleaseComment;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleasePage;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.ReleaseWords;
import org.throughline.studio.ui.editor.DiagramDiff;

/** The cards of a release's page. */
class ReleaseParts {

    private final ReleasePage page;
    private final ReleaseSummary release;
    private final Words words;
    private final boolean mayChange;
    private final ReleaseGestures gestures;
    private final Runnable done;

    ReleaseParts(ReleasePage page, StudioReader reader, ReleaseGestures gestures, Runnable done) {
        this.page = page;
        this.release = page.summary();
        this.words = reader.words();
        this.mayChange = reader.mayChange();
        this.gestures = gestures;
        this.done = done;
    }

    SectionCard about() {
        FactList facts = new FactList();
        fact(facts, "studio.release.field.reason", release.reason());
        fact(facts, "studio.release.field.risk", release.risk());
        fact(facts, "studio.release.author", page.name(release.authorId()));
        fact(facts, "studio.release.emergency", release.emergencyWhy());
        fact(facts, "studio.release.reviewer", page.name(release.reviewerId()));
        fact(facts, "studio.release.reviewWords", release.reviewWords());
        if (release.liveAt() != null) {
            fact(facts, "studio.release.live", words.dateTime(release.liveAt()));
        }
        fact(facts, "studio.release.ended", page.name(release.endedBy()));
        fact(facts, "studio.release.endWords", release.endWords());
        if (page.dueAt() != null) {
            fact(facts, "studio.release.due", words.near(page.dueAt()));
        }
        SectionCard card = new SectionCard(text("studio.release.about"));
        card.add(facts);
        return card;
    }

    private static void fact(FactList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.fact(text(key), value);
        }
    }

    SectionCard files() {
        SectionCard card = new SectionCard(text("studio.release.files"));
        if (mayChange && release.state().isOpen()) {
            card.head(new Button(text("studio.release.bring"), click -> gestures.bring(release.ref())));
        }
        if (page.files().isEmpty()) {
            card.add(new Paragraph(text("studio.release.noFiles")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        page.files().forEach(file -> list.add(file(file)));
        card.add(list);
        return card;
    }

    private ListItem file(ReleaseFileSummary file) {
        Div line = new Div(
                new Anchor(
                        StudioRoutes.file(release.ref(), file.model()),
                        file.model().file()),
                muted(facts(file)));
        line.addClassName("row");
        ListItem item = new ListItem(line);
        if (mayChange && file.liveVersion() != null && file.model().kind() == ModelKind.PROCESS) {
            line.add(new Anchor(
                    StudioRoutes.model(file.model()) + "/move?to=" + file.liveVersion(), text("moves.open")));
        }
        if (mayChange && release.state().isOpen()) {
            Button remove = new Button(
                    text("studio.release.remove", file.model().file()),
                    click -> gestures.remove(release.ref(), file, done));
            line.add(remove);
            if (file.isOvertaken()) {
                item.add(overtaken(file));
            }
        }
        return item;
    }

    private Component overtaken(ReleaseFileSummary file) {
        Paragraph sentence = new Paragraph(text(
                "studio.release.fileOvertaken",
                file.model().file(),
                file.baseVersion() == null ? 0 : file.baseVersion(),
                file.inForce() == null ? 0 : file.inForce()));
        sentence.addClassName("strong");
        Div box = new Div(sentence);
        if (file.inForce() != null) {
            box.add(new Button(text("studio.release.rebase"), click -> gestures.rebase(release.ref(), file, done)));
        }
        return box;
    }

    private String facts(ReleaseFileSummary file) {
        StringBuilder facts = new StringBuilder(
                file.baseVersion() == null
                        ? text("studio.release.fileNew")
                        : text("studio.release.fileFrom", file.baseVersion()));
        if (file.liveVersion() != null) {
            facts.append(" · ").append(text("studio.release.fileLive", file.liveVersion()));
        }
        if (file.lockedBy() != null && release.state().isOpen()) {
            facts.append(" · ").append(text("studio.release.fileLocked", page.name(file.lockedBy())));
        }
        return facts.toString();
    }

    SectionCard findings() {
        SectionCard card = new SectionCard(text("studio.release.findings"));
        card.add(findings(page.findings()));
        return card;
    }

    /** Findings as sentences, errors first. */
    static Component findings(Iterable<Finding> found) {
        UnorderedList list = new UnorderedList();
        for (boolean error : new boolean[] {true, false}) {
            for (Finding finding : found) {
                if (finding.isError() == error) {
                    list.add(new ListItem(text(
                            error ? "studio.finding.error" : "studio.finding.warning",
                            finding.model(),
                            finding.message(UiWords.phrases()),
                            finding.element())));
                }
            }
        }
        return list.getChildren().findAny().isEmpty() ? new Paragraph(text("studio.release.noFindings")) : list;
    }

    SectionCard words() {
        SectionCard card = new SectionCard(text("studio.release.words"));
        for (ReleaseWords changes : page.words()) {
            card.add(new H3(changes.model().file()));
            if (changes.runningCases() > 0) {
                card.add(muted(text("studio.release.running", changes.runningCases())));
            }
            UnorderedList list = new UnorderedList();
            changes.words().forEach(word -> list.add(new ListItem(word.in(UiWords.phrases()))));
            card.add(list);
            if (changes.model().kind() == ModelKind.PROCESS && isChanged(changes.model())) {
                card.add(drawings(changes.model()));
            }
        }
        return card;
    }

    private boolean isChanged(ModelName model) {
        return page.files().stream().anyMatch(file -> file.model().equals(model) && file.baseVersion() != null);
    }

    /** Both versions beside each other, drawn when somebody opens them. */
    private NativeDetails drawings(ModelName model) {
        NativeDetails details = new NativeDetails(text("studio.release.drawings", model.file()));
        details.addToggleListener(opened -> {
            if (opened.isOpened()) {
                DraftFile file = gestures.file(release.ref(), model);
                details.setContent(new DiagramDiff(file.before(), file.source()));
            }
        });
        return details;
    }

    SectionCard comments() {
        SectionCard card = new SectionCard(text("studio.release.comments"));
        if (mayChange) {
            card.head(new Button(text("studio.release.commentAdd"), click -> gestures.remark(page, done)));
        }
        if (page.comments().isEmpty()) {
            card.add(new Paragraph(text("studio.release.noComments")));
        }
        page.comments().forEach(comment -> card.add(comment(comment)));
        return card;
    }

    private Component comment(ReleaseComment comment) {
        String place = comment.element().isEmpty()
                ? comment.model().file()
                : comment.model().file() + ", " + comment.element();
        Paragraph said = new Paragraph(comment.words());
        said.addClassName("session-story");
        Div box = new Div(
                muted(text(
                        "studio.release.comment",
                        page.name(comment.personId()),
                        words.near(comment.writtenAt()),
                        place)),
                said);
        if (comment.isOpen() && mayChange) {
            box.add(new Button(
                    text("studio.release.commentResolve"), click -> gestures.settle(release.ref(), comment, done)));
        } else if (!comment.isOpen()) {
            box.add(muted(text("studio.release.commentResolved", page.name(comment.resolvedBy()))));
        }
        return box;
    }

    /** What was frozen; empty before the release was live. */
    Optional<SectionCard> evidence() {
        if (release.evidenceSha256() == null) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard(text("studio.release.evidence"));
        Paragraph hash = new Paragraph(text("studio.release.evidenceWhat", release.evidenceSha256()));
        hash.getStyle().set("overflow-wrap", "anywhere");
        card.add(
                hash,
                new DownloadLink(
                        text("studio.release.evidenceGet"),
                        () -> release.ref() + ".json",
                        "application/json",
                        () -> gestures.evidence(release.ref())));
        return Optional.of(card);
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassNames("small", "muted");
        return span;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
