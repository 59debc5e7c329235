package org.throughline.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.DraftFile;
import org.throughline.studio.FileChangedMeanwhile;
import org.throughline.studio.KeptState;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ui.editor.FormPreview;

/** Edits one file of a draft under its lock; on a small screen, without the right to change it, or while somebody else does, shows it. */
@Route(
        value = StudioRoutes.RELEASES + "/:" + StudioRoutes.REF + "/edit/:" + StudioRoutes.KIND + "/:"
                + StudioRoutes.NAME,
        layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class EditView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int WIDE_ENOUGH = 1024;

    private final transient ReleasePages pages;
    private final transient ReleaseFiles files;
    private final transient Access access;
    private final transient StudioReader reader;
    private final transient EditorChoices choices;
    private final Div above = new Div();
    private final Div content = new Div();
    private final Div beside = new Div();
    private transient @Nullable SourceEditor editor;
    private @Nullable FormPreview preview;
    private String ref = "";
    private ModelName model = new ModelName(ModelKind.FORM, "");
    private int revision;
    private boolean holding;
    private boolean asText;

    EditView(ReleasePages pages, ReleaseFiles files, Access access, StudioReader reader, EditorChoices choices) {
        super("");
        this.pages = pages;
        this.files = files;
        this.access = access;
        this.reader = reader;
        this.choices = choices;
        above.addClassName("stack");
        content.addClassName("stack");
        beside.addClassName("stack");
        Div all = new Div(above, content, beside);
        all.addClassName("stack");
        add(all);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            ref = event.getRouteParameters().get(StudioRoutes.REF).orElse("");
            model = new ModelName(
                    ModelKind.ofEnding(event.getRouteParameters()
                                    .get(StudioRoutes.KIND)
                                    .orElse(""))
                            .orElseThrow(NotAllowed::new),
                    event.getRouteParameters().get(StudioRoutes.NAME).orElse(""));
            DraftFile file = pages.file(ref, model);
            header().title(getTranslation(
                    "studio.edit.title", model.file(), file.release().title()));
            open(file);
            event.getUI().getPage().retrieveExtendedClientDetails(screen -> {
                if (screen.getWindowInnerWidth() < WIDE_ENOUGH) {
                    giveUp("studio.edit.larger");
                }
            });
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (holding) {
            files.leave(ref, model);
        }
    }

    private void open(DraftFile file) {
        boolean byOther = file.file().lockedBy() != null
                && !access.actor().personId().equals(file.file().lockedBy());
        above.removeAll();
        above.add(new Anchor(StudioRoutes.release(ref), getTranslation("studio.edit.back")));
        if (!reader.mayChange()) {
            read(file, getTranslation("studio.edit.onlyRead"));
        } else if (!file.release().state().isOpen()) {
            read(file, getTranslation("studio.edit.readOnly"));
        } else if (byOther) {
            String who = file.name(file.file().lockedBy());
            read(file, getTranslation("studio.edit.lockedBy", who));
            above.add(new Button(getTranslation("studio.edit.takeOver"), click -> takeOver(who)));
        } else {
            revision = files.edit(ref, model);
            write(pages.file(ref, model));
        }
    }

    private void write(DraftFile file) {
        holding = true;
        SourceEditor made = asText
                ? new PlainSourceEditor(getTranslation("studio.edit.source"))
                : new DrawnSourceEditor(model.kind(), choices.in(ref));
        made.setSource(file.source());
        made.showFindings(file.findings());
        made.onChange(this::save);
        editor = made;
        content.removeAll();
        SendButton save = new SendButton(getTranslation("studio.edit.save"), () -> {
            save(made.getSource());
            Toast.show(getTranslation("studio.edit.saved"));
        });
        Button other = new Button(getTranslation(asText ? "studio.edit.asDrawing" : "studio.edit.asText"), click -> {
            asText = !asText;
            write(pages.file(ref, model));
        });
        Div row = asText ? new Div(save, other) : new Div(other); // what is drawn has a button of its own
        row.addClassName("row");
        content.add(row, made.component());
        preview(file);
        around(file);
    }

    /** A form stands below its editor as people will see it. */
    private void preview(DraftFile file) {
        preview = null;
        if (model.kind() == ModelKind.FORM) {
            FormPreview drawn = choices.preview();
            drawn.show(file.source());
            SectionCard card = new SectionCard(getTranslation("studio.edit.preview"));
            card.add(drawn);
            content.add(card);
            preview = drawn;
        }
    }

    private void read(DraftFile file, String why) {
        holding = false;
        above.add(new Paragraph(why));
        content.removeAll();
        if (model.kind() == ModelKind.PROCESS) {
            content.add(new BpmnView(file.source(), why));
        }
        SourceEditor made = new PlainSourceEditor(getTranslation("studio.edit.source"));
        made.setSource(file.source());
        made.setReadOnly(true);
        made.showFindings(file.findings());
        editor = made;
        content.add(made.component());
        preview(file);
        beside.removeAll();
    }

    /** Somebody reads on a small screen: the lock is free for those who can edit. */
    private void giveUp(String whyKey) {
        if (holding) {
            files.leave(ref, model);
        }
        above.removeAll();
        above.add(new Anchor(StudioRoutes.release(ref), getTranslation("studio.edit.back")));
        read(pages.file(ref, model), getTranslation(whyKey));
    }

    private void save(String source) {
        try {
            revision = files.save(ref, model, source, revision);
            DraftFile saved = pages.file(ref, model);
            SourceEditor made = editor;
            if (made != null) {
                made.showFindings(saved.findings());
            }
            FormPreview drawn = preview;
            if (drawn != null) {
                drawn.show(source);
            }
            around(saved);
        } catch (FileChangedMeanwhile quicker) {
            conflict(source, quicker);
        }
    }

    /** Both stay in reach: what is written here, and what somebody else saved. */
    private void conflict(String mine, FileChangedMeanwhile quicker) {
        String who = pages.file(ref, model).name(quicker.by());
        ConflictBar bar = ConflictBar.changedBy(who, model.file(), getTranslation("studio.edit.source"));
        bar.choice(getTranslation("studio.edit.conflictTheirs"), () -> reopen(quicker.current(), bar));
        bar.choice(getTranslation("studio.edit.conflictMine"), () -> reopen(mine, bar));
        above.add(bar);
        UnorderedList differences = new UnorderedList();
        pages.differences(ref, model, mine).forEach(word -> differences.add(new ListItem(word.in(UiWords.phrases()))));
        bar.add(new Span(getTranslation("studio.edit.conflictWords")), differences);
    }

    private void reopen(String source, ConflictBar bar) {
        revision = files.takeOver(ref, model);
        above.remove(bar);
        DraftFile file = pages.file(ref, model);
        write(file);
        SourceEditor made = editor;
        if (made != null && !source.equals(file.source())) {
            made.setSource(source);
            save(source);
        }
    }

    private void takeOver(String who) {
        new AskDialog("studio.edit.takeOver", getTranslation("studio.edit.takeOverWhat", who))
                .open("studio.edit.takeOver", () -> {
                    files.takeOver(ref, model);
                    open(pages.file(ref, model));
                });
    }

    private void around(DraftFile file) {
        beside.removeAll();
        MendingCard.of(file, this::mend).ifPresent(beside::add);
        SectionCard card = new SectionCard(getTranslation("studio.edit.states"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        Words words = reader.words();
        file.states().forEach(state -> list.add(state(file, state, words)));
        card.add(list);
        beside.add(card);
    }

    private void mend(String mended) {
        SourceEditor made = editor;
        if (made != null) {
            made.setSource(mended);
            save(mended);
        }
    }

    private ListItem state(DraftFile file, KeptState state, Words words) {
        String when = words.dateTime(state.savedAt());
        Button back = new Button(getTranslation("studio.edit.restoreShort"), click -> {
            revision = files.restore(ref, model, state.id(), revision);
            write(pages.file(ref, model));
        });
        back.setAriaLabel(getTranslation("studio.edit.restore", when));
        Div line = new Div(new Span(getTranslation("studio.edit.state", when, file.name(state.savedBy()))), back);
        line.addClassName("row");
        return new ListItem(line);
    }
}
