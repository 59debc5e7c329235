package org.throughline.session.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.ui.component.FactList;

/** Answers to questions that a process admin added to a form: kept with the cycle and shown as they were asked. */
class KeptAnswersCard extends FoldCard {

    KeptAnswersCard(SessionWords says, List<KeptAnswer> answers) {
        super(says.text("session.record.kept"));
        for (KeptAnswer answer : answers) {
            FactList list = new FactList();
            answer.entries().forEach(entry -> list.fact(entry.label(), entry.value()));
            add(new H3(answer.taskTitle()), list);
        }
    }
}
