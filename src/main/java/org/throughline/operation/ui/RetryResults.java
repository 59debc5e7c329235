package org.throughline.operation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.operation.RetryResult;

/** What became of trying again, case by case where it was refused. */
class RetryResults extends SectionCard {

    RetryResults(List<RetryResult> results) {
        super("");
        heading(getTranslation("running.retried"));
        long done = results.stream().filter(RetryResult::done).count();
        add(new Paragraph(getTranslation("running.retried.done", done)));
        UnorderedList refused = new UnorderedList();
        results.stream().filter(result -> !result.done()).forEach(result -> refused.add(line(result)));
        if (done < results.size()) {
            add(refused);
        }
    }

    private ListItem line(RetryResult result) {
        BrokenRule rule = result.refused();
        String ref = result.incident().ref();
        return new ListItem(getTranslation(
                "running.retried.refused",
                ref == null ? getTranslation("running.restrictedCase") : ref,
                rule == null
                        ? ""
                        : getTranslation(rule.messageKey(), rule.arguments().toArray())));
    }
}
