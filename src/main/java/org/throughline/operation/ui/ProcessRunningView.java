package org.throughline.operation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.diagram.BpmnView;
import org.throughline.operation.DrawnProcess;
import org.throughline.operation.OperationRefused;
import org.throughline.operation.RunningCases;
import org.throughline.operation.RunningPage;
import org.throughline.operation.StepTokens;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The cases of one process: how many stand where on the diagram, and a list that the address narrows. */
@Route(value = OperationRoutes.PROCESS_RUNNING, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_RUNNING)
class ProcessRunningView extends Page implements BeforeEnterObserver {

    private static final int ROWS = 25;

    private final transient RunningCases cases;
    private final transient Units units;
    private final transient OperationReader reader;
    private final Div content = new Div();

    ProcessRunningView(RunningCases cases, Units units, OperationReader reader) {
        super("");
        this.cases = cases;
        this.units = units;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RunningAddress address = RunningAddress.of(
                event.getRouteParameters().get(OperationRoutes.NAME).orElse(""),
                event.getLocation().getQueryParameters());
        content.removeAll();
        try {
            show(address, cases.drawing(address.process(), address.version()));
        } catch (OperationRefused missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RunningAddress address, DrawnProcess model) {
        List<StepTokens> steps = cases.steps(address.process(), address.version());
        RunningPage page = cases.page(
                address.filter(code -> units.byCode(code).map(UnitSummary::id).orElse(null)),
                address.page() * ROWS,
                ROWS);
        header().title(getTranslation("running.titleOf", reader.process(model.process(), model.title())))
                .lede(getTranslation("running.ledeOf", page.total()));
        content.add(reader.tabs(""), diagram(model, steps), list(address, model, steps, page));
    }

    private SectionCard diagram(DrawnProcess model, List<StepTokens> steps) {
        SectionCard card = new SectionCard(getTranslation("running.diagram", model.version()));
        Map<String, String> flags = new LinkedHashMap<>();
        steps.forEach(step -> flags.put(step.step(), flag(step)));
        String words = steps.stream()
                .map(step -> getTranslation("running.stepWords", reader.step(model, step.step()), flag(step)))
                .collect(Collectors.joining(" · "));
        card.add(new BpmnView(model.xml(), words.isEmpty() ? getTranslation("running.none") : words).flags(flags));
        return card;
    }

    private String flag(StepTokens step) {
        return step.incidents() == 0
                ? String.valueOf(step.tokens())
                : getTranslation("running.flag", step.tokens(), step.incidents());
    }

    private SectionCard list(RunningAddress address, DrawnProcess model, List<StepTokens> steps, RunningPage page) {
        SectionCard card = new SectionCard(getTranslation("running.cases"));
        card.add(new RunningFilterBar(address, this::go)
                .offer(reader, model, steps, cases.versions(address.process()), units.all()));
        if (page.cases().isEmpty()) {
            card.add(new EmptyState(getTranslation("running.noMatch"), ""));
            return card;
        }
        if (!address.value(RunningAddress.PLACE).isEmpty()) {
            Paragraph apart = new Paragraph(getTranslation("running.placeLeavesOut"));
            apart.addClassName("muted");
            card.add(apart);
        }
        card.add(new CaseTable(reader, model, page.cases()), pager(address, page.total()));
        return card;
    }

    private Div pager(RunningAddress address, int total) {
        Div ways = new Div();
        ways.addClassNames("row", "no-print");
        if (address.page() > 0) {
            ways.add(new Anchor(address.at(address.page() - 1).href(), getTranslation("running.before")));
        }
        if ((address.page() + 1) * ROWS < total) {
            ways.add(new Anchor(address.at(address.page() + 1).href(), getTranslation("running.next")));
        }
        return ways;
    }

    private void go(RunningAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(OperationRoutes.running(chosen.process()), chosen.query()));
    }
}
