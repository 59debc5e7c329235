package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.base.BrokenRule;
import org.throughline.inbox.BulkWork.Result;
import org.throughline.inbox.WorkRow;

/** What became of each of several tasks; stays until it is closed. */
class BulkResults extends Dialog {

    BulkResults(List<Result> results, Map<String, WorkRow> rows, WorkWords words) {
        setHeaderTitle(getTranslation("inbox.bulk.title"));
        setWidth("min(560px, 94vw)");
        long done = results.stream().filter(Result::done).count();
        Paragraph sum = new Paragraph(getTranslation("inbox.bulk.sum", done, results.size()));
        sum.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        results.stream().filter(result -> !result.done()).forEach(result -> list.add(line(result, rows, words)));
        results.stream().filter(Result::done).forEach(result -> list.add(line(result, rows, words)));
        Div body = new Div(sum, list);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }

    private Component line(Result result, Map<String, WorkRow> rows, WorkWords words) {
        WorkRow row = rows.get(result.taskId());
        String title = row == null ? result.taskId() : words.title(row.taskKey(), row.title(), row.subjectTitle());
        Anchor link = new Anchor(InboxRoutes.task(result.taskId()), title);
        link.addClassName("link");
        Div became = new Div(result.done() ? getTranslation("inbox.bulk.done") : why(result));
        became.addClassNames("small", "muted");
        Div body = new Div(link, became);
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        item.addClassName("row");
        return item;
    }

    private String why(Result result) {
        BrokenRule refused = result.refused();
        if (refused != null) {
            return getTranslation(refused.messageKey(), refused.arguments().toArray());
        }
        return result.errors().stream()
                .map(error ->
                        getTranslation(error.messageKey(), error.arguments().toArray()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
