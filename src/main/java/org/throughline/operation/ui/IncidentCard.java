package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.operation.Incident;
import org.throughline.operation.IncidentGroup;

/** Incidents of one cause: what it says, since when, whose cases, and the ways on for whoever operates. */
class IncidentCard extends SectionCard {

    private static final int MOST = 20;

    private final transient OperationReader reader;
    private final transient IncidentGestures gestures;
    private final transient Words words;

    IncidentCard(IncidentGroup group, OperationReader reader, IncidentGestures gestures) {
        super("");
        this.reader = reader;
        this.gestures = gestures;
        words = reader.words();
        heading(getTranslation(
                "running.incidents.group",
                reader.process(group.process(), group.processTitle()),
                reader.step(group.step(), group.stepName())));
        add(new Paragraph(cause(group)), facts(group), list(group));
        if (gestures.may()) {
            head(gestures.retryAll(group));
        }
    }

    private String cause(IncidentGroup group) {
        if (group.message().isEmpty()) {
            return group.exception().isEmpty() ? getTranslation("running.incidents.noWords") : group.exception();
        }
        return group.exception().isEmpty()
                ? group.message()
                : getTranslation("running.incidents.cause", group.exception(), group.message());
    }

    private Paragraph facts(IncidentGroup group) {
        Paragraph facts = new Paragraph(
                getTranslation("running.incidents.facts", group.incidents().size(), words.near(group.since())));
        facts.addClassName("muted");
        return facts;
    }

    private UnorderedList list(IncidentGroup group) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        group.incidents().stream().limit(MOST).forEach(incident -> list.add(row(incident)));
        int more = group.incidents().size() - MOST;
        if (more > 0) {
            list.add(new ListItem(new Anchor(
                    OperationRoutes.running(group.process()) + "?state=incident",
                    getTranslation("running.incidents.more", more))));
        }
        return list;
    }

    private ListItem row(Incident incident) {
        Anchor open = new Anchor(OperationRoutes.one(incident.caseId()), title(incident));
        open.addClassName("link");
        Div facts = new Div(incident.ref() == null ? words.near(incident.since()) : facts(incident));
        facts.addClassNames("muted", "small");
        Div body = new Div(open, facts, new Div(waiting(incident)));
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        if (gestures.may()) {
            item.add(gestures.retry(incident, title(incident)));
        }
        item.addClassName("row");
        return item;
    }

    private String facts(Incident incident) {
        return incident.ref() + " · " + words.near(incident.since());
    }

    private String title(Incident incident) {
        if (incident.restricted()) {
            return getTranslation("running.restrictedCase");
        }
        if (!incident.title().isBlank()) {
            return incident.title();
        }
        return incident.ref() == null ? getTranslation("running.untitled") : incident.ref();
    }

    private String waiting(Incident incident) {
        if (incident.restricted()) {
            return "";
        }
        return incident.waiting().isEmpty()
                ? getTranslation("running.incidents.nobodyWaits")
                : getTranslation("running.incidents.waits", reader.holders(incident.waiting()));
    }
}
