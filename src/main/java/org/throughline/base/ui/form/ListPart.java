package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.AnswerPath;
import org.throughline.base.form.FormContainer.RepeatingList;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.ui.component.Announcer;

/** The same fields again and again: a card for each entry, with buttons to add and to remove. */
final class ListPart extends FormPart implements Addressed {

    private static final int MOST_ROWS = 100;

    private final RepeatingList list;
    private final FormDesk desk;
    private final FieldSet drawn = new FieldSet();
    private final Span error = new Span();
    private final Paragraph empty = new Paragraph();
    private final Div cards = new Div();
    private final Button fold = new Button();
    private final Button add = new Button();
    private final List<ListEntry> entries = new ArrayList<>();
    private String name = "";
    private boolean folded;
    private boolean readOnly;

    ListPart(RepeatingList list, ScopePath scopePath, FormDesk desk) {
        super(list, scopePath);
        this.list = list;
        this.desk = desk;
        this.folded = list.collapsible();
        drawn.addClassName("form-list");
        if (list.outlined()) {
            drawn.addClassName("form-outlined");
        }
        error.addClassName("form-error");
        error.setVisible(false);
        empty.setText(desk.words("form.list.empty"));
        empty.addClassName("form-help");
        cards.addClassName("form-entries");
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        fold.addClickListener(click -> setFolded(!folded));
        add.addClickListener(click -> addByHand());
        drawn.setContent(error, empty, cards, fold, add);
    }

    @Override
    Component drawn() {
        return drawn;
    }

    private void addByHand() {
        ListEntry entry = append();
        entry.write(Map.of(), true);
        setFolded(false);
        desk.changed().run();
        entry.focus();
        Announcer.say(desk.words("form.list.added", entries.size()));
    }

    private ListEntry append() {
        ListEntry entry = new ListEntry(list, desk, this::pathOf, this::removeByHand);
        entries.add(entry);
        cards.add(entry.drawn());
        return entry;
    }

    private String pathOf(ListEntry entry) {
        return scopePath() + list.path() + "[" + entries.indexOf(entry) + "].";
    }

    /** The focus goes to the entry that took the place of the removed one, or to the button that adds. */
    private void removeByHand(ListEntry entry) {
        int index = entries.indexOf(entry);
        entries.remove(entry);
        cards.remove(entry.drawn());
        desk.changed().run();
        if (entries.isEmpty()) {
            add.focus();
        } else {
            entries.get(Math.min(index, entries.size() - 1)).focus();
        }
        if (UI.getCurrent() != null) {
            Announcer.say(desk.words("form.list.removed", index + 1, entries.size()));
        }
    }

    private void setFolded(boolean fold) {
        folded = fold && list.collapsible();
        arrange();
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        name = desk.labels().label(list, scope);
        if (!name.isEmpty()) {
            drawn.setLegendText(name);
        }
        entries.forEach(entry -> entry.refresh(reading));
        arrange();
    }

    private void arrange() {
        boolean growing = list.growing() && !readOnly;
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).arrange(name, index, entries.size(), growing);
            entries.get(index).drawn().setVisible(!folded || index < list.shownRows());
        }
        empty.setVisible(entries.isEmpty());
        add.setVisible(growing && entries.size() < MOST_ROWS);
        add.setText(desk.words(entries.isEmpty() ? "form.list.addFirst" : "form.list.add"));
        add.setAriaLabel(add.getText() + ": " + name);
        fold.setVisible(list.collapsible() && entries.size() > list.shownRows());
        fold.setText(
                folded
                        ? desk.words("form.list.showAll", entries.size())
                        : desk.words("form.list.showFirst", list.shownRows()));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }

    @Override
    void read(Map<String, Object> answers) {
        List<Object> rows = new ArrayList<>();
        for (ListEntry entry : entries) {
            Map<String, Object> row = new LinkedHashMap<>();
            entry.read(row);
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            AnswerPath.put(answers, list.path(), rows);
        }
    }

    @Override
    void write(Map<String, Object> answers, boolean start) {
        List<?> rows = AnswerPath.list(answers, list.path());
        if (start || list.growing()) {
            rebuild(rows, start);
            return;
        }
        for (int index = 0; index < entries.size(); index++) {
            entries.get(index).write(index < rows.size() ? AnswerPath.mapOf(rows.get(index)) : Map.of(), false);
        }
    }

    private void rebuild(List<?> rows, boolean start) {
        entries.clear();
        cards.removeAll();
        for (Object row : rows) {
            append().write(AnswerPath.mapOf(row), start);
        }
        if (start && rows.isEmpty()) {
            for (int count = 0; count < list.startRows(); count++) {
                append().write(Map.of(), true);
            }
        }
        if (readOnly) {
            entries.forEach(entry -> entry.setReadOnly(true));
        }
    }

    @Override
    void setReadOnly(boolean all) {
        readOnly = all;
        entries.forEach(entry -> entry.setReadOnly(all));
        arrange();
    }

    @Override
    Stream<Addressed> addressed() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(ListEntry::addressed));
    }

    @Override
    public String address() {
        return scopePath() + list.path();
    }

    @Override
    public String name() {
        return name;
    }

    /** An error inside a folded entry would be invisible, so any error unfolds. */
    void unfold() {
        setFolded(false);
    }

    @Override
    public void showError(@Nullable String words) {
        error.setText(words == null ? "" : words);
        error.setVisible(words != null);
    }

    @Override
    public Component target() {
        return add;
    }
}
