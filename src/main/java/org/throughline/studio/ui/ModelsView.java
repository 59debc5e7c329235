package org.throughline.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.PlaceTabs;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelRow;
import org.throughline.studio.Models;

/** What cases follow now: every process, decision table and form in force. */
@Route(value = StudioRoutes.PROCESSES, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ModelsView extends Page {

    ModelsView(Models models, PlaceTabs tabs) {
        super("");
        header().title(getTranslation("studio.title")).lede(getTranslation("studio.lede"));
        Div content = new Div(tabs.of(StudioRoutes.TABS, StudioRoutes.PROCESSES));
        content.addClassName("stack");
        List<ModelRow> all = models.all();
        for (ModelKind kind : ModelKind.values()) {
            content.add(card(kind, all));
        }
        add(content);
    }

    private SectionCard card(ModelKind kind, List<ModelRow> all) {
        TaskList list = new TaskList();
        all.stream().filter(row -> row.model().model().kind() == kind).forEach(row -> add(row, list));
        SectionCard card = new SectionCard(getTranslation("studio.models." + kind));
        card.add(list);
        return card;
    }

    private void add(ModelRow row, TaskList list) {
        String name = row.model().model().name();
        String context = row.runningCases() == 0
                ? getTranslation("studio.models.row", name, row.model().version())
                : getTranslation("studio.models.rowRunning", name, row.model().version(), row.runningCases());
        list.row(
                row.model().title(),
                context,
                StudioRoutes.model(row.model().model()),
                row.supplierNewer() ? new Badge(Badge.Kind.SOON, getTranslation("studio.models.supplier")) : null);
    }
}
