package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.TaskFormActions;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.ConflictBar;
import org.throughline.base.ui.component.Keys;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.FieldsChangedMeanwhile;
import org.throughline.inbox.KeptDraft;
import org.throughline.inbox.LeaveWords;
import org.throughline.inbox.SaveDraft;
import org.throughline.inbox.TaskComment;
import org.throughline.inbox.TaskConflict;
import org.throughline.inbox.TaskSheet;
import org.throughline.notice.CalendarLinks;

/**
 * The form of one task with everything that can be done with the task.
 *
 * <p>The same on the task page, beside My work, and on the page of the thing. When somebody or something was quicker, the form
 * stays with all that was typed, but cannot be sent any more.
 */
class TaskPanel extends Div implements TaskFormActions {

    private final transient TaskSheet sheet;
    private final transient TaskPanelFactory.Desk desk;
    private final transient Words words;
    private final transient Runnable after;
    private final UUID commandId = UUID.randomUUID();
    private transient TaskForms.Drawn form;
    private final Div formPlace = new Div();
    private final Div fields = new Div();
    private transient TaskAnswers known;
    private transient @Nullable Map<String, Object> seen;
    private final Div notices = new Div();
    private final Div buttons = new Div();
    private final Div asides = new Div();
    private final Paragraph draft = new Paragraph();

    TaskPanel(TaskSheet sheet, TaskPanelFactory.Desk desk, Words words, Runnable after) {
        this.sheet = sheet;
        this.desk = desk;
        this.words = words;
        this.after = after;
        addClassName("task-panel");
        form = desk.forms().draw(sheet, this);
        formPlace.add(form.component());
        known = sheet.start();
        seen = sheet.form().map(open -> open.setting().initial()).orElse(Map.of());
        draft.addClassNames("small", "muted");
        draft.setVisible(false);
        if (sheet.draftSavedAt() != null) {
            draftSaved(sheet.draftSavedAt(), "inbox.draft.restored");
        }
        add(notices);
        if (sheet.why().behalf() != null) {
            add(new Paragraph(
                    getTranslation("inbox.cover.note", sheet.why().behalf().name())));
        }
        sheet.leftByOthers().forEach(left -> add(LeftWords.of(left, words)));
        add(fields, formPlace, sendBar(), draft);
        desk.words().then(sheet.context().taskKey(), sheet.next()).ifPresent(sentence -> {
            Paragraph then = new Paragraph(sentence);
            then.addClassNames("small", "muted");
            add(then);
        });
        sheet.ways()
                .flatMap(ways -> sheet.form().map(open -> new NextByAnswer(open, ways, desk.answers(), desk.words())))
                .ifPresent(this::add);
        if (sheet.dueAt() != null && !sheet.may().take()) {
            Anchor file = new Anchor(CalendarLinks.file(taskId()), getTranslation("notice.calendar.add"));
            file.addClassName("link");
            file.setRouterIgnore(true);
            add(file);
        }
        add(asides);
        drawAsides(sheet.comments().stream().anyMatch(said -> said.kind() == TaskComment.Kind.QUESTION));
        add(new TaskTalk(taskId(), sheet.comments(), desk.comments(), words));
    }

    private void drawAsides(boolean asked) {
        asides.removeAll();
        desk.asides()
                .forEach(aside -> aside.beside(sheet.context(), !sheet.may().take(), asked, () -> drawAsides(true))
                        .ifPresent(asides::add));
    }

    @Override
    public void submit(TaskAnswers answers) {
        try {
            desk.tasks().complete(new CompleteTask(commandId, taskId(), answers.asMap(), locale(), seen));
        } catch (FieldsChangedMeanwhile others) {
            changedByOthers(others, answers);
            return;
        } catch (TaskConflict quicker) {
            overtaken(quicker);
            return;
        }
        Toast.show(getTranslation(
                "inbox.task.done", desk.words().task(sheet.context().taskKey(), sheet.title())));
        after.run();
    }

    @Override
    public void changed(TaskAnswers soFar) {
        try {
            keep(desk.tasks().saveDraft(new SaveDraft(taskId(), known, soFar)), soFar);
        } catch (TaskConflict quicker) {
            overtaken(quicker);
        }
    }

    /** What another window of the same person kept is shown here too; only what both changed is asked. */
    private void keep(KeptDraft kept, TaskAnswers soFar) {
        draftSaved(kept.savedAt(), "inbox.draft.saved");
        TaskAnswers before = known;
        known = FieldsOf.with(kept.answers(), before, kept.both());
        TaskAnswers shown = FieldsOf.with(kept.answers(), soFar, kept.both());
        if (!shown.equals(soFar)) {
            show(shown);
        }
        fields.removeAll();
        if (!kept.both().isEmpty()) {
            conflict("inbox.fields.otherWindow", kept.answers(), shown, kept.both(), (key, own) -> {
                known = FieldsOf.with(known, kept.answers(), Set.of(key));
                choose(key, own, kept.answers(), shown);
            });
        }
    }

    /** Others changed what the form began with, and the person changed the same fields. Told once: what is sent next is meant. */
    private void changedByOthers(FieldsChangedMeanwhile others, TaskAnswers answers) {
        seen = null;
        fields.removeAll();
        conflict(
                "inbox.fields.others",
                others.now(),
                answers,
                others.both(),
                (key, own) -> choose(key, own, others.now(), answers));
    }

    private void conflict(
            String key, TaskAnswers theirs, TaskAnswers mine, Set<String> both, BiConsumer<String, Boolean> choose) {
        sheet.form()
                .ifPresent(open -> fields.add(FieldChoices.of(key, desk.answers(), open, theirs, mine, both, choose)));
    }

    private void choose(String key, boolean own, TaskAnswers theirs, TaskAnswers mine) {
        TaskAnswers chosen = FieldsOf.with(known, own ? mine : theirs, Set.of(key));
        if (!own) {
            show(chosen);
        }
        draftSaved(
                desk.tasks().saveDraft(new SaveDraft(taskId(), known, chosen)).savedAt(), "inbox.draft.saved");
        known = chosen;
    }

    private void show(TaskAnswers answers) {
        if (!form.show(answers)) {
            form = desk.forms().draw(sheet, answers, this);
            formPlace.removeAll();
            formPlace.add(form.component());
        }
    }

    private Div sendBar() {
        buttons.addClassNames("row", "sticky-send");
        if (!form.sendsItself()) {
            SendButton send = new SendButton(desk.words().send(sheet.context().taskKey()), () -> form.send());
            buttons.add(Keys.bind(send, "e", getTranslation("inbox.keys.send")));
        }
        Button later = new Button(getTranslation("inbox.remind.open"), click -> remindLater());
        buttons.add(Keys.bind(later, "h", getTranslation("inbox.remind.open")));
        if (sheet.may().take()) {
            buttons.add(new SendButton(getTranslation("inbox.take"), this::take).plain());
        }
        if (sheet.may().giveBack()) {
            buttons.add(new SendButton(getTranslation("inbox.giveBack"), this::giveBack).plain());
        }
        if (sheet.may().pass()) {
            buttons.add(new Button(getTranslation("inbox.pass.open"), click -> pass()));
        }
        return buttons;
    }

    private void take() {
        actUndoably(() -> desk.inbox().take(taskId()), "inbox.taken");
    }

    private void giveBack() {
        actUndoably(() -> desk.inbox().giveBack(taskId()), "inbox.givenBack");
    }

    private void pass() {
        new PassDialog(
                        desk.inbox().receivers(taskId()).values(),
                        person -> actUndoably(
                                () -> desk.inbox().pass(taskId(), person.id()), "inbox.passed", person.displayName()))
                .open();
    }

    private void remindLater() {
        desk.reminding()
                .ask(
                        words,
                        sheet.dueAt(),
                        at -> act(() -> desk.inbox().remind(taskId(), at), "inbox.reminded", words.near(at)));
    }

    private void act(Runnable gesture, String doneKey, Object... arguments) {
        if (went(gesture)) {
            Toast.show(getTranslation(doneKey, arguments));
            after.run();
        }
    }

    /** Others see at once who has the task; for ten seconds it can be as before. */
    private void actUndoably(Runnable gesture, String doneKey, Object... arguments) {
        if (went(gesture)) {
            TakeBack.offer(
                    getTranslation(doneKey, arguments), () -> desk.inbox().undo(taskId()));
            after.run();
        }
    }

    private boolean went(Runnable gesture) {
        try {
            gesture.run();
        } catch (TaskConflict quicker) {
            overtaken(quicker);
            return false;
        }
        return true;
    }

    void overtaken(TaskConflict quicker) {
        notices.removeAll();
        ConflictBar bar = ConflictWords.bar(quicker, words);
        desk.pages()
                .path(sheet.context().subjectRef())
                .ifPresent(page -> bar.choice(
                        getTranslation("inbox.conflict.see"),
                        () -> UI.getCurrent().navigate(page)));
        String typed = form.typed();
        if (!typed.isEmpty()) {
            bar.choice(ConflictWords.leave(quicker), () -> leave(typed));
            bar.choice(getTranslation("inbox.conflict.copy"), () -> copy(typed));
        }
        bar.choice(getTranslation(typed.isEmpty() ? "inbox.conflict.leave" : "inbox.conflict.drop"), after);
        notices.add(bar);
        form.freeze();
        buttons.setVisible(false);
        Announcer.sayNow(ConflictWords.sentence(quicker));
    }

    private void leave(String typed) {
        List<String> told = desk.lost().leaveWords(new LeaveWords(taskId(), typed));
        Toast.show(
                told.isEmpty()
                        ? getTranslation("inbox.conflict.leftOnPage")
                        : getTranslation("inbox.conflict.leftWith", String.join(", ", told)));
        after.run();
    }

    private void copy(String typed) {
        getElement().executeJs("return navigator.clipboard.writeText($0)", typed);
        Toast.show(getTranslation("inbox.conflict.copied"));
    }

    private void draftSaved(Instant when, String key) {
        draft.setText(getTranslation(key, words.time(when)));
        draft.setVisible(true);
    }

    private String taskId() {
        return sheet.context().taskId();
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
