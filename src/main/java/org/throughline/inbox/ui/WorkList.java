package org.throughline.inbox.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.TaskList;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;

/**
 * The rows of My work under their groups.
 *
 * <p>Each row is a link to its task page, so it can be opened in a new tab or sent to somebody. On a desk a plain click opens the
 * task beside the list instead.
 */
class WorkList extends Div {

    /** Wide enough for the panel beside the list, and an ordinary click. */
    private static final String BESIDE =
            "window.innerWidth > 1000 && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey";

    private final transient WorkWords words;
    private final transient SubjectPages pages;
    private final transient Clock clock;
    private final transient Consumer<String> open;
    private final transient Runnable selectionChanged;
    private final Map<String, TaskList.Row> rows = new LinkedHashMap<>();
    private final Map<String, WorkRow> shown = new LinkedHashMap<>();
    private final Set<String> selected = new LinkedHashSet<>();
    private @Nullable WorkGroup group;
    private TaskList current = new TaskList();

    /**
     * Creates the list.
     *
     * @param open is told the task that should open beside the list
     * @param selectionChanged is called when rows were selected or not
     */
    WorkList(WorkWords words, SubjectPages pages, Clock clock, Consumer<String> open, Runnable selectionChanged) {
        this.words = words;
        this.pages = pages;
        this.clock = clock;
        this.open = open;
        this.selectionChanged = selectionChanged;
        addClassName("work-list");
    }

    /** Adds rows at the end; they come in the order of their groups. */
    void append(List<WorkRow> page, Map<UUID, String> names) {
        for (WorkRow row : page) {
            if (row.group() != group) {
                begin(row.group());
            }
            add(row, names);
        }
    }

    /** Begins anew with other rows; those that were selected and are still there stay so. */
    void renew(List<WorkRow> page, Map<UUID, String> names) {
        removeAll();
        rows.clear();
        shown.clear();
        group = null;
        append(page, names);
        selected.retainAll(rows.keySet());
    }

    /** Whether the person can still do the task from here. */
    boolean offers(String taskId) {
        return rows.containsKey(taskId);
    }

    /** Marks the row whose task is open beside the list. */
    void mark(String taskId) {
        rows.forEach((id, row) -> row.current(id.equals(taskId)));
    }

    /** The first row that the person can act on. */
    @Nullable
    String first() {
        return shown.values().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .map(WorkRow::taskId)
                .findFirst()
                .orElse(null);
    }

    List<WorkRow> selected() {
        return shown.values().stream()
                .filter(row -> selected.contains(row.taskId()))
                .toList();
    }

    private void begin(WorkGroup next) {
        group = next;
        H2 heading = new H2(getTranslation("inbox.group." + next.name()));
        heading.addClassName("grp");
        current = new TaskList();
        add(heading, current);
    }

    private void add(WorkRow row, Map<UUID, String> names) {
        shown.put(row.taskId(), row);
        if (row.group() == WorkGroup.WAITING) {
            waiting(row, names);
            return;
        }
        String title = words.title(row.taskKey(), row.title(), row.subjectTitle());
        TaskList.Row line = current.row(title, words.context(row, names), InboxRoutes.task(row.taskId()), badge(row));
        rows.put(row.taskId(), line);
        openBeside(line, row.taskId());
        line.addComponentAsFirst(selector(row.taskId(), title));
        line.addClassName("selectable");
    }

    /** Somebody else's task leads to the thing it is about, where it has a page. */
    private void waiting(WorkRow row, Map<UUID, String> names) {
        String title = words.title(row.taskKey(), row.title(), row.subjectTitle());
        String page = pages.path(row.subjectRef()).orElse("");
        TaskList.Row line = current.row(title, words.context(row, names), page, badge(row));
        if (page.isEmpty()) {
            link(line).removeAttribute("href");
        }
    }

    private @Nullable DueBadge badge(WorkRow row) {
        return row.dueAt() == null ? null : DueBadge.of(row.dueAt(), row.zone(), clock);
    }

    private Checkbox selector(String taskId, String title) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(getTranslation("inbox.select", title));
        box.setValue(selected.contains(taskId));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                selected.add(taskId);
            } else {
                selected.remove(taskId);
            }
            selectionChanged.run();
        });
        return box;
    }

    private void openBeside(TaskList.Row line, String taskId) {
        link(line)
                .addEventListener("click", (DomEvent click) -> open.accept(taskId))
                .setFilter(BESIDE)
                .addEventData("(" + BESIDE + ") ? event.preventDefault() : null");
    }

    private static Element link(TaskList.Row line) {
        return line.getElement().getChild(line.getElement().getChildCount() - 1);
    }
}
