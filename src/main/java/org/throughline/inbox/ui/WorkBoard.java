package org.throughline.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.Keys;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkPage;
import org.throughline.organisation.Permission;

/** The list of My work, and beside it on a desk the task that is chosen. */
class WorkBoard extends Div {

    /** Below this width the panel has no room, and a row opens its page. */
    static final int DESK_WIDTH = 1000;

    private final transient WorkFilter filter;
    private final transient WorkBoards.Desk desk;
    private final transient Runnable after;
    private final Div panel = new Div();
    private final BatchBar batch;
    private final WorkList list;
    private final Button more = new Button();
    private @Nullable String opened;
    private @Nullable WorkPanel form;
    private int shown;

    WorkBoard(WorkFilter filter, WorkPage page, WorkBoards.Desk desk, Runnable after) {
        this.filter = filter;
        this.desk = desk;
        this.after = after;
        addClassName("work");
        batch = new BatchBar(desk, desk.access().mayAnywhere(Permission.REASSIGN_WORK), after);
        list = new WorkList(desk.words(), desk.pages(), desk.clock(), this::open, this::selected);
        list.append(page.rows(), page.holders());
        shown = page.rows().size();
        panel.addClassNames("card", "detail-desktop", "work-panel");
        panel.setVisible(false);
        add(new Div(batch, list, more(page), keys()), panel);
    }

    /** Opens the first task, but only where there is room for it: on a phone nobody would see what it costs. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        String first = list.first();
        if (first != null && !panel.isVisible()) {
            event.getUI().getPage().retrieveExtendedClientDetails(screen -> {
                if (screen.getBodyClientWidth() > DESK_WIDTH) {
                    open(first);
                }
            });
        }
    }

    /** Opens a task beside the list; one that is open already stays as it is, with what was typed. */
    private void open(String taskId) {
        if (taskId.equals(opened)) {
            return;
        }
        form = new WorkPanel(
                taskId, desk.panels(), desk.words(), desk.clock(), desk.reader().words(), after);
        opened = taskId;
        panel.removeAll();
        panel.add(form);
        panel.setVisible(true);
        list.mark(taskId);
    }

    /** How many rows are on the screen. */
    int shown() {
        return shown;
    }

    /** Draws the rows again. A task that is open beside them stays, with all that was typed; if it is gone, that is said there. */
    void refresh(WorkPage page) {
        list.renew(page.rows(), page.holders());
        shown = page.rows().size();
        label(more, page);
        selected();
        if (opened != null && form != null) {
            list.mark(opened);
            if (!list.offers(opened)) {
                form.recheck();
            }
        }
    }

    private void selected() {
        batch.show(list.selected());
    }

    private Div more(WorkPage page) {
        Div place = new Div();
        more.addClickListener(click -> {
            WorkPage next = desk.work().page(filter, shown, MyWork.PAGE_SIZE);
            list.append(next.rows(), next.holders());
            shown += next.rows().size();
            label(more, next);
        });
        label(more, page);
        place.add(more);
        return place;
    }

    private void label(Button more, WorkPage page) {
        more.setVisible(shown < page.found() && !page.rows().isEmpty());
        more.setText(getTranslation("inbox.more", page.found() - shown));
    }

    /** The key X selects the row that has the focus; the button is for nothing else and is not shown. */
    private Div keys() {
        NativeButton select = new NativeButton(getTranslation("inbox.keys.select"));
        select.addClassName("visually-hidden");
        select.setTabIndex(-1);
        select.getElement()
                .setAttribute("aria-hidden", "true")
                .executeJs("this.addEventListener('click', () => document.activeElement?.closest('li')"
                        + "?.querySelector('vaadin-checkbox input')?.click())");
        Paragraph line = new Paragraph(getTranslation("inbox.keys.line"));
        line.addClassNames("small", "muted", "detail-desktop");
        return new Div(Keys.bind(select, "x", getTranslation("inbox.keys.select")), line);
    }
}
