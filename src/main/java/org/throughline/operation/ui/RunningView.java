package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.operation.RunningCases;
import org.throughline.operation.RunningProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Every process of which something runs: how many cases, and what failed. */
@Route(value = OperationRoutes.RUNNING, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_RUNNING)
class RunningView extends Page {

    RunningView(RunningCases cases, OperationReader reader) {
        super("");
        header().title(getTranslation("running.title")).lede(getTranslation("running.lede"));
        SectionCard card = new SectionCard(getTranslation("running.processes"));
        Div content = new Div(reader.tabs(OperationRoutes.RUNNING), card);
        content.addClassName("stack");
        add(content);
        List<RunningProcess> found = cases.overview();
        if (found.isEmpty()) {
            card.add(new EmptyState(getTranslation("running.none"), getTranslation("running.noneWhy")));
            return;
        }
        TaskList list = new TaskList();
        found.forEach(process -> list.row(
                reader.process(process.process(), process.title()),
                getTranslation("running.processRow", process.cases(), process.paused()),
                OperationRoutes.running(process.process()),
                process.incidents() == 0
                        ? null
                        : new Badge(Badge.Kind.BLOCKED, getTranslation("running.incidents", process.incidents()))));
        card.add(list);
    }
}
