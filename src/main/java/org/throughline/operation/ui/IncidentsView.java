package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.operation.IncidentList;
import org.throughline.operation.Incidents;
import org.throughline.operation.RetryResult;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What failed and is not tried any more, by cause: since when, who waits because of it, and the ways on. */
@Route(value = OperationRoutes.INCIDENTS, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_RUNNING)
class IncidentsView extends Page {

    private final transient Incidents incidents;
    private final transient OperationReader reader;
    private final transient IncidentGestures gestures;
    private final Div results = new Div();
    private final Div groups = new Div();

    IncidentsView(Incidents incidents, OperationReader reader, IncidentGestures.Desk desk) {
        super("");
        this.incidents = incidents;
        this.reader = reader;
        gestures = new IncidentGestures(desk, this::show);
        header().title(getTranslation("running.incidents.title"));
        groups.addClassName("stack");
        results.getElement().setAttribute("role", "status");
        Div content = new Div(reader.tabs(OperationRoutes.INCIDENTS), results, groups);
        content.addClassName("stack");
        add(content);
        show(List.of());
    }

    private void show(List<RetryResult> done) {
        results.removeAll();
        if (!done.isEmpty()) {
            results.add(new RetryResults(done));
        }
        IncidentList found = incidents.byCause();
        header().lede(getTranslation("running.incidents.lede", found.total()));
        groups.removeAll();
        if (found.shown() < found.total()) {
            groups.add(new Paragraph(getTranslation("running.incidents.oldest", found.shown(), found.total())));
        }
        found.groups().forEach(group -> groups.add(new IncidentCard(group, reader, gestures)));
        if (found.groups().isEmpty()) {
            SectionCard card = new SectionCard("");
            card.add(new EmptyState(
                    getTranslation("running.incidents.none"), getTranslation("running.incidents.noneWhy")));
            groups.add(card);
        }
    }
}
