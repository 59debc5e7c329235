package org.throughline.barrier.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;

/** Answers to questions that a process admin added to a form: kept with the barrier and shown as they were asked. */
class KeptAnswersCard extends SectionCard {

    KeptAnswersCard(List<KeptAnswer> answers) {
        super("");
        heading(getTranslation("barrier.kept"));
        setVisible(!answers.isEmpty());
        for (KeptAnswer answer : answers) {
            FactList list = new FactList();
            answer.entries().forEach(entry -> list.fact(entry.label(), entry.value()));
            add(new H3(answer.taskTitle()), list);
        }
    }
}
