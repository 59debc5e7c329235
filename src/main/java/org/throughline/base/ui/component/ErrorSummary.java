package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.base.BrokenRule;

/**
 * All problems of a form above it, each a way to its field.
 *
 * <p>Takes the focus when it is shown, so that nobody wonders why sending did nothing. Sits hidden above the form otherwise.
 */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("errors");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems; none hides the summary. */
    public void show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "document.title = ($1 ? $0 : '') + document.title.replace($0, '')",
                        getTranslation("base.errors.inTitle") + " ",
                        !problems.isEmpty()));
        if (problems.isEmpty()) {
            return;
        }
        H2 title = new H2();
        title.add(Icons.LATE.create(), new Span(getTranslation("base.errors.title", problems.size())));
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(line(problem)));
        add(title, list);
        getElement()
                .executeJs("requestAnimationFrame(() => { this.focus(); this.scrollIntoView({ block: 'nearest' }); })");
    }

    /** Shows why something was refused, where no single field is to blame. */
    public void show(BrokenRule refused) {
        show(List.of(new Problem(
                getTranslation(refused.messageKey(), refused.arguments().toArray()), null)));
    }

    /** Hides the summary. */
    public void clear() {
        show(List.of());
    }

    private static ListItem line(Problem problem) {
        Component field = problem.field();
        if (field == null) {
            return new ListItem(problem.text());
        }
        NativeButton way = new NativeButton(problem.text());
        way.addClassName("link");
        way.addClickListener(click -> field.getElement()
                .executeJs("this.scrollIntoView({ block: 'center' }); setTimeout(() => this.focus())"));
        return new ListItem(way);
    }
}
