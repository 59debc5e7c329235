package org.throughline.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.throughline.base.i18n.Words;
import org.throughline.base.task.TaskFact;
import org.throughline.base.ui.component.FactList;

/** What somebody has to know before they answer. */
final class TaskFacts {

    private TaskFacts() {}

    static DescriptionList of(List<TaskFact> facts, Words place) {
        FactList list = new FactList();
        facts.forEach(fact -> list.fact(I18NProvider.translate(fact.labelKey()), text(fact.value(), place)));
        list.setVisible(!facts.isEmpty());
        return list;
    }

    private static String text(Object value, Words place) {
        if (value instanceof LocalDate day) {
            return place.date(day);
        }
        if (value instanceof BigDecimal amount) {
            return NumberFormat.getNumberInstance(UI.getCurrent().getLocale()).format(amount);
        }
        return value instanceof TaskFact.Word word ? I18NProvider.translate(word.key()) : value.toString();
    }
}
