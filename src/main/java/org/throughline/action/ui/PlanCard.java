package org.throughline.action.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.action.PlanSummary;
import org.throughline.base.ui.component.SectionCard;

/** How the action is done: steps, who takes part, whose work changes, how they hear of it, the way back. */
class PlanCard extends SectionCard {

    PlanCard(ActionWords says, PlanSummary plan, Function<UUID, String> units) {
        super(says.text("plan"));
        Paragraph by = new Paragraph(says.text("planBy", says.person(plan.plannedBy()), says.moment(plan.plannedAt())));
        by.addClassNames("muted", "small");
        add(by);
        if (!plan.steps().isEmpty()) {
            OrderedList steps = new OrderedList();
            plan.steps().forEach(step -> steps.add(new ListItem(says.text("step", step.text(), says.day(step.by())))));
            add(steps);
        }
        if (!plan.people().isEmpty()) {
            UnorderedList people = new UnorderedList();
            plan.people()
                    .forEach(one -> people.add(
                            new ListItem(says.person(one.personId()) + " · " + says.word("part", one.part()))));
            add(new H3(says.text("planPeople")), people);
        }
        if (!plan.affected().isEmpty()) {
            UnorderedList affected = new UnorderedList();
            plan.affected()
                    .forEach(one -> affected.add(
                            new ListItem(units.apply(one.unitId()) + (one.how() == null ? "" : ": " + one.how()))));
            add(new H3(says.text("planAffected")), affected);
        }
        written(says.text("planCommunication"), plan.communication());
        written(says.text("planRollback"), plan.rollback());
    }

    private void written(String heading, @Nullable String text) {
        if (text != null) {
            add(new H3(heading), new Paragraph(text));
        }
    }
}
