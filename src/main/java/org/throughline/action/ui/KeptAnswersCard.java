package org.throughline.action.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.UUID;
import org.throughline.base.task.KeptAnswer;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;

/** Answers to questions that a process admin added to a form: kept with the action and shown as they were asked. */
class KeptAnswersCard extends SectionCard {

    KeptAnswersCard(ActionWords says, List<KeptAnswer> answers) {
        super(says.text("kept"));
        for (KeptAnswer answer : answers) {
            FactList list = new FactList();
            answer.entries().forEach(entry -> list.fact(entry.label(), entry.value()));
            UUID covered = answer.givenFor();
            String who = covered == null
                    ? says.person(answer.givenBy())
                    : says.text("keptFor", says.person(answer.givenBy()), says.person(covered));
            add(new H3(says.text("keptFrom", answer.taskTitle(), who, says.moment(answer.givenAt()))));
            add(list);
        }
    }
}
